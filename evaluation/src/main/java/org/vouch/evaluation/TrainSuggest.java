package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vouch.evaluation.training.ModelFile;
import org.vouch.evaluation.training.NameModels;
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

    @Option(
            names = "--messages",
            paramLabel = "FILE",
            description = "Messages whose names are tagged: a word, a tab and a tag a line.")
    private List<Path> messages = List.of();

    @Option(names = "--folds", defaultValue = "5", paramLabel = "N", description = "Of cross-validation; 0 for none.")
    private int folds = 5;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where to write the models.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        NameModels models = new NameModels(exchanges, messages);
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
        String command = "./vouch evaluate train suggest --exchanges FOLDER --messages wnut17-train.conll --out FOLDER";
        String sources = "invented exchanges, and WNUT 2017 (Derczynski et al. 2017), CC BY 4.0";
        ModelFile.write(
                out.resolve("names.tsv"),
                List.of("Which words are names. A conditional random field on " + sources + ":", command, told),
                weights.named());
        ModelFile.write(
                out.resolve("offered.tsv"),
                List.of("Which names are offered. Logistic regression on invented exchanges:", command, told),
                weights.offered());
        return 0;
    }
}
