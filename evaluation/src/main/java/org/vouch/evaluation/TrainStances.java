package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vouch.evaluation.training.MarkedExchange;
import org.vouch.evaluation.training.ModelFile;
import org.vouch.evaluation.training.StanceExamples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `train stances`: learns which words around a name warn against it.
@Command(
        name = "stances",
        description = "Learns from invented exchanges which words around a name warn against it.",
        mixinStandardHelpOptions = true)
final class TrainStances implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--exchanges", required = true, paramLabel = "FOLDER", description = "Marked exchanges, *.txt.")
    private Path exchanges = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the model.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        StanceExamples examples = new StanceExamples(marked());
        StanceExamples.Figures figures = examples.crossValidated();
        String told = String.format(
                Locale.ROOT,
                "%d mentions, %d of them warnings; cross-validated by exchange: precision %.3f, recall %.3f",
                examples.size(),
                examples.warnings(),
                figures.precision(),
                figures.recall());
        spec.commandLine().getOut().println(told);
        ModelFile.write(
                out,
                List.of(
                        "Which words around a name warn against it. Logistic regression on invented exchanges:",
                        "./vouch evaluate train stances --exchanges FOLDER --out FILE",
                        told),
                examples.learn());
        return 0;
    }

    private List<MarkedExchange> marked() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(exchanges)) {
            files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<MarkedExchange> marked = new ArrayList<>();
        for (Path file : files) {
            marked.addAll(MarkedExchange.in(file));
        }
        return marked;
    }
}
