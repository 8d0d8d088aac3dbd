package org.vouch.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.speed.Course;
import org.vouch.evaluation.speed.Plan;
import org.vouch.evaluation.speed.Races;
import org.vouch.evaluation.speed.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `speed`: the product beside bare programs and peers that do the same work, as one table of ratios.
@Command(
        name = "speed",
        description = "Measures how fast Vouch is beside bare programs and peers that do the same work. Each contender"
                + " runs in a process of its own, and they take turns; medians count.",
        mixinStandardHelpOptions = true)
final class Speed implements Callable<Integer> {

    private static final int FULL_RECOMMENDATIONS = 1_000_000;
    private static final int FULL_TEXTS = 100_000;
    private static final int FULL_GROWTH_MAX = 5_000_000;
    private static final int GROWTH_MIN = 10_000;
    private static final String LINE = "%-52s  %-38s  %11s  %11s  %-17s  %6s  %7s  %s%n";

    @Option(names = "--full", description = "Full size: 1,000,000 recommendations, growth to 5,000,000, 100,000 texts.")
    private boolean full;

    @Option(
            names = "--recommendations",
            paramLabel = "N",
            defaultValue = "50000",
            description = "Without --full: how many. Default: ${DEFAULT-VALUE}.")
    private int recommendations;

    @Option(
            names = "--texts",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Without --full: how many are encoded. Default: ${DEFAULT-VALUE}.")
    private int texts;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each contender runs. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            defaultValue = "",
            description = "Only rows with this regular expression in their key (index, ask, hybrid, encode, change,"
                    + " growth, start, memory).")
    private Pattern only = Pattern.compile("");

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The corpus follows from it. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            defaultValue = "",
            description = "Text whose lines stand in what is said, in place of made-up words.")
    private Path corpus = Path.of("");

    @Option(
            names = "--anserini",
            paramLabel = "JAR",
            description = "Anserini's fat jar. Without it, its row is left out.")
    private @Nullable Path anserini;

    @Option(
            names = "--langchain4j",
            paramLabel = "FOLDER",
            description =
                    "Jars of langchain4j-embeddings, -core and DJL's tokenizers. Without it, its row is left out.")
    private @Nullable Path langchain;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the rows as JSON lines, too.")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("vouch-speed");
        try {
            List<Row> rows = new ArrayList<>();
            head();
            Races.run(plan(folder), row -> {
                rows.add(row);
                print(row);
            });
            write(rows);
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private Plan plan(Path folder) {
        Path home = Path.of(System.getProperty("vouch.home", "")).toAbsolutePath();
        Path config = home.resolve("config").resolve("vouch.yaml");
        int number = full ? FULL_RECOMMENDATIONS : recommendations;
        return new Plan(
                new Course(seed, number, folder, corpus, config),
                growth(full ? FULL_GROWTH_MAX : number),
                full ? FULL_TEXTS : texts,
                rounds,
                home,
                anserini,
                langchain,
                only);
    }

    /// Tenfold each time, and at last `most`.
    static List<Integer> growth(int most) {
        List<Integer> growth = new ArrayList<>();
        for (long size = GROWTH_MIN; size < most; size *= 10) {
            growth.add((int) size);
        }
        growth.add(most);
        return growth;
    }

    private void head() {
        PrintWriter to = spec.commandLine().getOut();
        to.printf(
                "Java %s, %d cores, seed %d, medians of %d%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), seed, rounds);
        to.printf(LINE, "work", "against", "Vouch", "it", "", "ratio", "target", "");
        to.flush();
    }

    private void print(Row row) {
        PrintWriter to = spec.commandLine().getOut();
        switch (row) {
            case Row.Skipped skipped -> to.printf("%-52s  left out: %s%n", skipped.work(), skipped.why());
            case Row.Measured is ->
                to.printf(
                        LINE,
                        is.work(),
                        is.against(),
                        number(is.ours()),
                        number(is.theirs()),
                        is.unit(),
                        decimal(is.ratio()),
                        (is.target().atLeast() ? ">= " : "<= ")
                                + decimal(is.target().limit()),
                        is.isMet() ? "met" : "missed");
        }
        to.flush();
    }

    private static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : decimal(value);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private void write(List<Row> rows) throws IOException {
        if (out == null) {
            return;
        }
        try (BufferedWriter file = Files.newBufferedWriter(out)) {
            for (Row row : rows) {
                JsonLines.write(object(row), file);
            }
        }
    }

    private static ObjectNode object(Row row) {
        ObjectNode object = JsonLines.object().put("key", row.key()).put("work", row.work());
        return switch (row) {
            case Row.Skipped skipped -> object.put("left_out", skipped.why());
            case Row.Measured is ->
                object.put("against", is.against())
                        .put("unit", is.unit())
                        .put("ours", is.ours())
                        .put("theirs", is.theirs())
                        .put("ratio", is.ratio())
                        .put("target", is.target().limit())
                        .put("met", is.isMet());
        };
    }
}
