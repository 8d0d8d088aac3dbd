package org.vouch.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.asking.Judgements;
import org.vouch.evaluation.asking.MeaningTraining;
import org.vouch.evaluation.asking.Parting;
import org.vouch.evaluation.asking.RequestTraining;
import org.vouch.evaluation.training.ModelFile;
import org.vouch.indexer.meaning.Encoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `train detect`: learns which messages ask for advice, and writes the model that the product ships.
@Command(
        name = "detect",
        description = "Learns which messages ask for advice, and tells how well models do on what they had not seen.",
        mixinStandardHelpOptions = true)
final class TrainDetect implements Callable<Integer> {

    @Option(names = "--data", required = true, paramLabel = "FOLDER", description = "What others published.")
    private Path data = Path.of("");

    @Option(
            names = "--exchanges",
            paramLabel = "FOLDER",
            description = "Marked exchanges, *.txt: learn from their requests and answers too.")
    private @Nullable Path exchanges;

    @Option(
            names = "--without",
            paramLabel = "FILE",
            description = "Messages that are measured with, {\"text\"} a line: none of them is learned from.")
    private @Nullable Path without;

    @Option(names = "--folds", paramLabel = "N", description = "How many models judge each other's messages.")
    private int folds = 5;

    @Option(
            names = "--by-source",
            description = "Tell too how well each source is judged by what was learned from the others.")
    private boolean bySource;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the model.")
    private Path out = Path.of("");

    @Option(names = "--vectors", paramLabel = "FOLDER", description = "Keep what the encoder makes in this folder.")
    private @Nullable Path vectors;

    @Option(
            names = "--by-meaning",
            paramLabel = "FILE",
            description = "Learn too what messages mean where words leave doubt, and write that model here.")
    private @Nullable Path byMeaning;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        RequestTraining training =
                RequestTraining.of(data, exchanges == null ? List.of() : MarkedExchanges.in(exchanges), measured());
        Parting within = Parting.ofNeighbours(folds);
        Judgements judgements = training.judge(within);
        ModelFile.write(out, RequestTraining.SOURCES, training.learn(judgements));
        report(training.size() + " messages", judgements);
        @Nullable
        Judgements apart = bySource ? training.judge(training.sources()).calibratedLike(judgements) : null;
        if (apart != null) {
            report("each source by what was learned from the others", apart);
        }
        if (byMeaning != null) {
            try (Encoder encoder = vectors == null ? Encoder.local() : Encoder.local(vectors)) {
                MeaningTraining meaning = new MeaningTraining(judgements, encoder);
                ModelFile.write(byMeaning, MeaningTraining.SOURCES, meaning.learn(within));
                report("with the meaning of " + meaning.size() + " messages", meaning.judge(within));
                if (apart != null) {
                    MeaningTraining others = new MeaningTraining(apart, encoder);
                    report(
                            "with meaning, each source by what was learned from the others",
                            others.judgeLike(meaning, training.sources(), within));
                }
            }
        }
        return 0;
    }

    private void report(String title, Judgements judgements) {
        PrintWriter report = Objects.requireNonNull(spec).commandLine().getOut();
        report.println();
        report.println(title);
        judgements.report().forEach(report::println);
        report.flush();
    }

    private Set<String> measured() throws IOException {
        Set<String> texts = new HashSet<>();
        if (without != null) {
            Path file = without;
            JsonLines.read(
                    file,
                    (message, line) -> texts.add(
                            JsonLines.text(message, "text", file, line).strip()));
        }
        return texts;
    }
}
