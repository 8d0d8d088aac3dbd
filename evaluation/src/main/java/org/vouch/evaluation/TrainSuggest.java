package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.training.ModelFile;
import org.vouch.evaluation.training.NameModels;
import org.vouch.indexer.meaning.Encoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `train suggest`: learns which words are names and which names are offered.
@Command(
        name = "suggest",
        description = "Learns from invented exchanges which words are names, and which names are offered.",
        mixinStandardHelpOptions = true)
final class TrainSuggest implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--exchanges", required = true, paramLabel = "FOLDER", description = "Marked exchanges, *.txt.")
    private Path exchanges = Path.of("");

    @Option(names = "--folds", defaultValue = "5", paramLabel = "N", description = "Of cross-validation; 0 for none.")
    private int folds = 5;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write the models.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        learn(null, "offered.tsv");
        try (Encoder encoder = Encoder.local()) {
            learn(encoder, "offered-by-meaning.tsv");
        }
        return 0;
    }

    private void learn(@Nullable Encoder encoder, String offered) throws IOException {
        NameModels models = new NameModels(exchanges, encoder);
        String told = models.size() + " exchanges";
        if (folds > 0) {
            NameModels.Figures figures = models.crossValidated(folds);
            told += String.format(
                    Locale.ROOT,
                    "; cross-validated by exchange: precision %.3f, recall %.3f, false names in one that offers none %.2f",
                    figures.precision(),
                    figures.recall(),
                    figures.falseNamesPerEmptyExchange());
        }
        spec.commandLine().getOut().println(told);
        NameModels.Weights weights = models.learn();
        if (encoder == null) {
            write(
                    "names.tsv",
                    "Which words are names that are offered. A conditional random field",
                    told,
                    weights.named());
        } else {
            write(
                    "names-by-meaning.tsv",
                    "What meanings of words do to be such names. Multinomial logistic regression",
                    told,
                    weights.meant());
            write(
                    "asked-by-meaning.tsv",
                    "Which requests are answered by names, by what they mean. Logistic regression",
                    told,
                    weights.asked());
        }
        write(offered, "Which names are offered. Logistic regression", told, weights.offered());
    }

    private void write(String file, String what, String told, Map<String, Double> weights) throws IOException {
        List<String> remarks = List.of(
                what + " on invented exchanges:",
                "./vouch evaluate train suggest --exchanges FOLDER --out FOLDER",
                told);
        ModelFile.write(out.resolve(file), remarks, weights);
    }
}
