package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vouch.evaluation.training.ModelFile;
import org.vouch.evaluation.training.WordCounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `train words`: counts how common words are.
@Command(
        name = "words",
        description = "Counts in what people wrote how common words are.",
        mixinStandardHelpOptions = true)
final class TrainWords implements Callable<Integer> {

    @Option(
            names = "--texts",
            required = true,
            split = ",",
            paramLabel = "FILE",
            description = "Texts: *.jsonl with a \"text\" a line, *.tsv with it after the tab, or lines.")
    private List<Path> texts = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the words.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        WordCounts counts = new WordCounts();
        for (Path file : texts) {
            if (file.toString().endsWith(".jsonl")) {
                JsonLines.read(file, (line, _) -> counts.add(line.path("text").asText()));
                continue;
            }
            for (String line : Files.readAllLines(file)) {
                counts.add(whole(line.substring(line.indexOf('\t') + 1)));
            }
        }
        List<String> remarks = List.of(
                "How common English words are, from 1 to 5:",
                "./vouch evaluate train words --texts FILE,… --out FILE",
                "Counted in sentences of advice (Govindarajan et al. 2020, MIT), web questions (NF-CATS, MIT),",
                "queries (CLINC150, Larson et al. 2019, CC BY 3.0) and business mail (ParakweetLabs, Apache-2.0).");
        ModelFile.write(out, remarks, counts.levels());
        return 0;
    }

    /// "do n't" is one word.
    private static String whole(String words) {
        return words.replaceAll(" (n['’]t|['’](s|m|re|ve|ll|d))\\b", "$1");
    }
}
