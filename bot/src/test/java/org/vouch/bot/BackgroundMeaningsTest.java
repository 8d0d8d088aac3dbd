package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.Progress;
import org.vouch.indexer.UpdateMeanings;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;

class BackgroundMeaningsTest {

    @TempDir
    private Path home;

    @Test
    @Timeout(60)
    void whatIsIndexedWhileTheBotRunsIsToldInTheBackground() throws Exception {
        CountDownLatch told = new CountDownLatch(2);
        Encoder encoder = new SignallingEncoder(told);
        try (Shelf shelf = Shelf.in(home.resolve("index"), Synonyms.none())) {
            UpdateMeanings update =
                    new UpdateMeanings(shelf, Meanings.in(home.resolve("meanings"), encoder.model()), encoder);
            try (BackgroundMeanings telling = new BackgroundMeanings(shelf, update)) {
                telling.start();
                index(shelf);

                assertThat(told.await(50, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(update.missing()).isZero();
        }
    }

    private void index(Shelf shelf) throws Exception {
        Path card = home.resolve("knowledge/harbour/vets.md");
        Files.createDirectories(card.getParent());
        Files.writeString(card, "# Vets\n\n## A vet for a cat?\n\n- Willowpaw (Ana E., 2026-03): patient\n");
        BuildOptions options = BuildOptions.unsaid(home.resolve("scratch"));
        new BuildIndex(home.resolve("knowledge"), shelf, options, Clock.systemUTC()).run(false, Progress.SILENT);
    }

    /// Counts what it encodes.
    private record SignallingEncoder(CountDownLatch encoded) implements Encoder {

        @Override
        public Vector vector(String text) {
            encoded.countDown();
            return new Vector(new byte[] {1, 2, 3});
        }

        @Override
        public float[][] states(List<String> parts) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String model() {
            return "signalling";
        }

        @Override
        public void close() {}
    }
}
