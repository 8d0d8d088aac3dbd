package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.finding.AskedAgain;
import org.vouch.evaluation.finding.AskedFile;
import org.vouch.evaluation.finding.AskedSet;
import org.vouch.evaluation.training.Examples;
import org.vouch.evaluation.training.ModelFile;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `train find`: learns which past exchanges fit a request, and which of their answers.
@Command(
        name = "find",
        description = "Learns which past exchanges fit a request, and which of their answers, from requests that were"
                + " asked again.",
        mixinStandardHelpOptions = true)
final class TrainFind implements Callable<Integer> {

    /// What people really asked counts so much more than what was invented to be difficult.
    private static final int REAL_COPIES = 3;

    private static final double COST = 1;

    @Option(names = "--asked", required = true, paramLabel = "FOLDER", description = "Invented requests, *.txt.")
    private Path asked = Path.of("");

    @Option(names = "--threads", required = true, paramLabel = "FILE", description = "Threads that people asked for.")
    private Path threads = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "What they asked.")
    private Path queries = Path.of("");

    @Option(names = "--qrels", required = true, paramLabel = "FILE", description = "The threads that answer it.")
    private Path qrels = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write the models.")
    private Path out = Path.of("");

    @Option(names = "--vectors", paramLabel = "FOLDER", description = "Keep the vectors of texts for the next run.")
    private @Nullable Path vectors;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProductSettings settings = new ProductSettings();

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("vouch-find");
        try (Encoder encoder = vectors == null ? Encoder.local() : Encoder.local(vectors)) {
            FindExamples real = new FindExamples(realSet(), encoder, settings);
            List<FindExamples> invented = invented(folder, encoder);
            crossValidate(real, invented);
            write(real, invented);
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private List<FindExamples> invented(Path folder, Encoder encoder)
            throws IOException, ShelfBusyException, NoIndexException {
        List<Path> files;
        try (Stream<Path> all = Files.list(asked)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<FindExamples> invented = new ArrayList<>();
        for (Path file : files) {
            invented.add(new FindExamples(AskedFile.read(file, folder), encoder, settings));
        }
        return invented;
    }

    private AskedSet realSet() throws IOException {
        Map<String, Set<String>> right = new HashMap<>();
        Map<String, Set<String>> helpful = new HashMap<>();
        JsonLines.read(threads, (thread, _) -> {
            Set<String> answers = new HashSet<>();
            thread.path("answers")
                    .forEach(answer -> answers.add(answer.path("id").asText()));
            helpful.put(thread.path("id").asText(), answers);
        });
        for (String line : Files.readAllLines(qrels)) {
            String[] part = line.split(" ", -1);
            right.computeIfAbsent(part[0], _ -> new HashSet<>()).add(part[2]);
        }
        List<AskedAgain> requests = new ArrayList<>();
        JsonLines.read(queries, (query, line) -> {
            Map<String, Integer> grades = new HashMap<>();
            Set<String> helps = new HashSet<>();
            for (String thread : right.getOrDefault(JsonLines.text(query, "id", queries, line), Set.of())) {
                grades.put(thread, AskedAgain.SAME);
                helps.addAll(helpful.getOrDefault(thread, Set.of()));
            }
            requests.add(new AskedAgain(
                    query.path("title").asText(""), JsonLines.text(query, "text", queries, line), grades, helps));
        });
        return new AskedSet("real", threads, requests);
    }

    /// Each set is judged by what was learned from the others.
    private void crossValidate(FindExamples real, List<FindExamples> invented) {
        for (FindExamples one :
                Stream.concat(Stream.of(real), invented.stream()).toList()) {
            List<FindExamples> others =
                    invented.stream().filter(other -> other != one).toList();
            LinearModel model = LinearModel.of(exchange(one == real ? null : real, others));
            say(String.format(
                    Locale.ROOT,
                    "%-12s threads that asked the same, learned from the other sets: MAP %.3f",
                    one.name(),
                    one.meanAveragePrecision(model::sum)));
        }
    }

    private static Map<String, Double> exchange(@Nullable FindExamples real, List<FindExamples> invented) {
        return learned(examples -> {
            if (real != null) {
                real.addExchanges(examples, REAL_COPIES);
            }
            invented.forEach(one -> one.addExchanges(examples, 1));
        });
    }

    private static Map<String, Double> learned(Consumer<Examples> adding) {
        Examples examples = new Examples();
        adding.accept(examples);
        return examples.learn(Examples.Penalty.SMOOTH, COST);
    }

    private void write(FindExamples real, List<FindExamples> invented) throws IOException {
        double length = invented.stream()
                .mapToDouble(FindExamples::usualLength)
                .average()
                .orElse(0);
        Files.createDirectories(out);
        write("exchange", "Whether a past exchange asked the like of a request.", exchange(real, invented));
        write(
                "answer",
                "Whether an answer to a past request helps who asks the like.",
                FindExamples.withoutLength(
                        learned(examples -> invented.forEach(one -> one.addAnswers(examples))), length));
    }

    private void write(String name, String what, Map<String, Double> weights) throws IOException {
        ModelFile.write(
                out.resolve(name + ".model"),
                List.of(
                        what + " Logistic regression on invented requests that were asked again, and questions on",
                        "COVID-19 (MIT): ./vouch evaluate train find --asked FOLDER --threads FILE --queries FILE"
                                + " --qrels FILE --out FOLDER"),
                weights);
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
