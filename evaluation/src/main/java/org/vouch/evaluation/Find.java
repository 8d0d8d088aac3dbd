package org.vouch.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.finding.Bootstrap;
import org.vouch.evaluation.finding.TopFive;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.SuggestionKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `find`: leaves one exchange out, asks its request, and sees whether the others give what its peers suggested.
@Command(
        name = "find",
        description = "Leaves each exchange out in turn, asks its request, and counts how much of what its peers"
                + " suggested the other exchanges give; beside plain BM25 that counts names.",
        mixinStandardHelpOptions = true)
final class Find implements Callable<Integer> {

    @Option(names = "--threads", required = true, paramLabel = "FILE", description = "Exchanges to leave out.")
    private Path threads = Path.of("");

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "What their peers suggested.")
    private Path gold = Path.of("");

    @Option(names = "--others", paramLabel = "FILE", description = "More threads to find suggestions in.")
    private @Nullable Path others;

    @Option(names = "--vectors", paramLabel = "FOLDER", description = "Keep the vectors of texts for the next run.")
    private @Nullable Path vectors;

    @Option(names = "--without-encoder", description = "Search by words alone.")
    private boolean withoutEncoder;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProductSettings settings = new ProductSettings();

    /// What peers suggested in the exchange that is left out, each by all its names.
    private record Wanted(List<Set<SuggestionKey>> names) {

        int numberOf(String name) {
            SuggestionKey key = SuggestionKey.of(name);
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).contains(key)) {
                    return i;
                }
            }
            return -1;
        }

        /// Without what nobody else ever names.
        Wanted among(Set<SuggestionKey> known) {
            return new Wanted(names.stream()
                    .filter(one -> one.stream().anyMatch(known::contains))
                    .toList());
        }
    }

    /// The figures of one way of searching, by exchange.
    private record Figures(List<Double> recall, List<Double> nDcg) {

        Figures() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(TopFive five) {
            recall.add(five.recall());
            nDcg.add(five.nDcg());
        }
    }

    @Override
    public Integer call() throws Exception {
        Map<String, Wanted> wanted = wanted();
        Figures ours = new Figures();
        Figures plain = new Figures();
        int answered = 0;
        try (Encoder encoder = withoutEncoder ? null : vectors == null ? Encoder.local() : Encoder.local(vectors);
                LeftOut index = new LeftOut(threads, others, encoder, settings)) {
            for (String id : index.ids()) {
                LeftOut.Rankings rankings = index.ask(id);
                Wanted here = wanted.getOrDefault(id, new Wanted(List.of())).among(rankings.known());
                if (!here.names.isEmpty()) {
                    ours.add(five(rankings.ours(), here));
                    plain.add(five(rankings.plain(), here));
                    answered += rankings.ours().isEmpty() ? 0 : 1;
                }
            }
        }
        print(ours, plain, answered);
        return 0;
    }

    private static TopFive five(List<String> ranked, Wanted wanted) {
        return TopFive.of(ranked.stream().map(wanted::numberOf).toList(), wanted.names.size());
    }

    private Map<String, Wanted> wanted() throws IOException {
        Map<String, Wanted> wanted = new HashMap<>();
        JsonLines.read(gold, (thread, line) -> {
            List<Set<SuggestionKey>> names = new ArrayList<>();
            thread.path("suggestions").forEach(suggestion -> {
                Set<SuggestionKey> all = new HashSet<>();
                all.add(SuggestionKey.of(suggestion.path("name").asText()));
                suggestion.path("aliases").forEach(alias -> all.add(SuggestionKey.of(alias.asText())));
                names.add(all);
            });
            wanted.put(JsonLines.text(thread, "thread", gold, line), new Wanted(names));
        });
        return wanted;
    }

    private void print(Figures ours, Figures plain, int answered) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "exchanges of which another names something  %d, answered %d%n",
                ours.recall.size(),
                answered);
        row(out, "recall@5", Figures::recall, ours, plain);
        row(out, "nDCG@5", Figures::nDcg, ours, plain);
        out.flush();
    }

    private static void row(
            PrintWriter out, String name, Function<Figures, List<Double>> figure, Figures ours, Figures plain) {
        double our = mean(figure.apply(ours));
        double their = mean(figure.apply(plain));
        out.printf(
                Locale.ROOT,
                "%-9s Vouch %.3f  BM25 and counting %.3f  %+.0f %%  p %.4f%n",
                name,
                our,
                their,
                100 * (our / their - 1),
                Bootstrap.notBetter(figure.apply(ours), figure.apply(plain)));
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
