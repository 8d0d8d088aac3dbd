package org.vouch.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.search.Question;
import org.vouch.indexer.meaning.Encoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rank`: which past threads, or which past answers, fit a new request best. Out: a TREC run.
@Command(
        name = "rank",
        description = "Ranks past threads or answers for new requests, with the settings of the product.",
        mixinStandardHelpOptions = true)
final class Rank implements Callable<Integer> {

    /// What is ranked.
    enum Unit {
        THREAD,
        ANSWER
    }

    private static final String TAG = "vouch";

    @Option(names = "--threads", required = true, paramLabel = "FILE", description = "Past threads, one a line.")
    private Path threads = Path.of("");

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "FILE",
            description = "{\"id\",\"title\",\"text\"} a line.")
    private Path queries = Path.of("");

    @Option(names = "--candidates", paramLabel = "QRELS", description = "For each query, rank only what is named here.")
    private @Nullable Path candidates;

    @Option(names = "--unit", required = true, description = "What to rank: thread or answer.")
    private Unit unit = Unit.THREAD;

    @Option(names = "--out", required = true, paramLabel = "RUN", description = "Where to write the run.")
    private Path out = Path.of("");

    @Option(names = "--without-encoder", description = "Search by words alone.")
    private boolean withoutEncoder;

    @Option(names = "--vectors", paramLabel = "FOLDER", description = "Keep the vectors of texts for the next run.")
    private @Nullable Path vectors;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProductSettings settings = new ProductSettings();

    @Override
    public Integer call() throws Exception {
        @Nullable Candidates only = candidates == null ? null : Candidates.in(candidates);
        try (Encoder encoder = encoder();
                ProductIndex index = ProductIndex.of(threads, encoder, settings);
                BufferedWriter run = Files.newBufferedWriter(out)) {
            JsonLines.read(queries, (query, line) -> {
                String id = JsonLines.text(query, "id", queries, line);
                Question question = index.question(
                        JsonLines.text(query, "title", queries, line), JsonLines.text(query, "text", queries, line));
                Map<String, Double> scores = unit == Unit.THREAD ? index.threads(question) : index.answers(question);
                write(id, only == null ? Ranked.best(scores) : Ranked.only(only.of(id), scores), run);
            });
            // The run stands all the same, as the product ranks what it could read; but it is not of all threads.
            index.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
            return index.problems().isEmpty() ? 0 : spec.exitCodeOnExecutionException();
        }
    }

    private @Nullable Encoder encoder() {
        if (withoutEncoder) {
            return null;
        }
        return vectors == null ? Encoder.local() : Encoder.local(vectors);
    }

    private static void write(String query, List<Ranked> ranking, BufferedWriter run) throws IOException {
        int rank = 0;
        for (Ranked ranked : ranking) {
            rank++;
            run.write(String.format(
                    Locale.ROOT, "%s Q0 %s %d %.6f %s%n", query, ranked.document(), rank, ranked.score(), TAG));
        }
    }
}
