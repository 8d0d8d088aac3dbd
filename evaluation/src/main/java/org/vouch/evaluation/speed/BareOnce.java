package org.vouch.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.vouch.indexer.meaning.Encoder;

/// A program that opens Lucene's index and the encoder, asks once, and waits until its input ends. The index is made
/// when it is missing.
final class BareOnce implements Contender {

    private static final String REQUEST = "Can anyone recommend a plumber?";

    @Override
    public Map<String, Double> run(Course course) throws IOException {
        if (!Files.exists(BareIndexing.folder(course))) {
            BareIndexing.fill(Corpus.of(course), BareIndexing.folder(course));
        }
        try (Encoder encoder = Encoder.local()) {
            encoder.vector(REQUEST);
            long found = new BareAsking.Open(BareIndexing.folder(course)).answer(REQUEST);
            System.out.println("ready");
            System.out.flush();
            System.in.readAllBytes();
            return Map.of("found", (double) found);
        }
    }
}
