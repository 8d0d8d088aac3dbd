package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.learned.LinearModel;

class TrainDetectTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aModelIsLearnedFromWhatOthersPublishedAndWhatWasInvented() throws IOException {
        publish();
        Path out = folder.resolve("a.model");
        StringWriter report = new StringWriter();

        assertThat(train(report, out, "--by-source")).isZero();

        LinearModel model = LinearModel.read(Files.readAllBytes(out));
        assertThat(model.weight("m to one")).isNegative();
        assertThat(model.weight("k ASK 0.9")).isPositive();
        assertThat(report.toString())
                .contains("invented communities")
                .contains("invented exchanges")
                .contains("score 0.9 to 1.0")
                .contains("each source by what was learned from the others");
    }

    @Test
    void theSameInputGivesTheSameFile() throws IOException {
        publish();
        Path first = folder.resolve("a.model");
        Path second = folder.resolve("b.model");

        train(new StringWriter(), first);
        train(new StringWriter(), second);

        assertThat(second).hasSameBinaryContentAs(first);
    }

    private int train(StringWriter report, Path out, String... more) {
        PrintWriter to = new PrintWriter(report, true);
        String[] arguments = {
            "train",
            "detect",
            "--data",
            folder.toString(),
            "--exchanges",
            folder.toString(),
            "--folds",
            "2",
            "--out",
            out.toString()
        };
        String[] all =
                Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
        return Main.run(to, to, all);
    }

    private void publish() throws IOException {
        write("requests/nf-cats-train.jsonl", """
                {"text":"How old is the oak?","category":"FACTOID"}
                {"text":"How deep is the lake?","category":"FACTOID"}
                """);
        write("training/clinc-train.jsonl", """
                {"text":"where should i eat tonight","intent":"restaurant_suggestion"}
                """);
        write("training/email-ask-train.txt", "Yes\tSend me the sheet by noon.\n");
        write("training/advice-askparents-train.tsv", "1\tYou could talk to her .\n");
        write("training/advice-needadvice-train.tsv", "0\tI was in the garden .\n");
        write("training/wnut17-train.conll", "Morning\tO\nall\tO\n\nRain\tO\nagain\tO\n\n");
        write("ranking/covidfaq/queries.jsonl", "{\"text\":\"When does the office open?\"}\n");
        write("peers.txt", "? ann: any tailor?\n- bob: [[Needle and Co]]+ on the square\n");
        write("linking/ubuntu-train/log.messages.jsonl", "{\"id\":\"0\",\"text\":\"morning\"}\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
