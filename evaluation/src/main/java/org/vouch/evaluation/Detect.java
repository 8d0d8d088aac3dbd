package org.vouch.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.request.Reading;
import org.vouch.indexer.request.Requests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `detect`: which messages ask for advice. In `{"ref","text"}`, out `{"ref","request","score"}`, one object a line.
@Command(name = "detect", description = "Tells which messages ask for advice.", mixinStandardHelpOptions = true)
final class Detect implements Callable<Integer> {

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "Messages: {\"ref\",\"text\"} a line.")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the decisions.")
    private Path out = Path.of("");

    @Option(names = "--by-words", description = "Judge by words alone, without the sentence encoder.")
    private boolean byWords;

    @Override
    public Integer call() throws IOException {
        try (Encoder encoder = byWords ? null : Encoder.local();
                BufferedWriter decisions = Files.newBufferedWriter(out)) {
            Requests requests = Requests.english(encoder);
            JsonLines.read(in, (message, line) -> {
                Reading reading = requests.read(JsonLines.text(message, "text", in, line));
                ObjectNode decision = JsonLines.object()
                        .put("ref", JsonLines.text(message, "ref", in, line))
                        .put("request", reading.request())
                        .put("score", reading.score());
                JsonLines.write(decision, decisions);
            });
        }
        return 0;
    }
}
