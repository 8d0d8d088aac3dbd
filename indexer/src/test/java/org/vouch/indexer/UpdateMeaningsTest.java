package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.index.MeaningSnapshot;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.CommunityId;

class UpdateMeaningsTest {

    private static final CommunityId COMMUNITY = new CommunityId("harbour");

    @TempDir
    private Path home;

    private final CountingEncoder encoder = new CountingEncoder();
    private Shelf shelf;
    private Meanings meanings;

    @BeforeEach
    void open() throws Exception {
        shelf = Shelf.in(home.resolve("index"), Synonyms.none());
        meanings = Meanings.in(home.resolve("meanings"), encoder.model());
        write("ask: dentist for children", "- Toothfairy (Mara K.): gentle");
        write("ask: plumber at night", "- Pipewright (Mara K.): came at three", "- Leakless (Tom B.): slow");
    }

    @AfterEach
    void close() throws Exception {
        encoder.close();
        shelf.close();
    }

    @Test
    void eachRequestAndAnswerIsEncodedOnce() throws Exception {
        assertThat(update().missing()).isEqualTo(2);
        update().run(Progress.SILENT, () -> false);

        assertThat(encoder.texts)
                .containsExactlyInAnyOrder(
                        "dentist for children", "gentle", "plumber at night", "came at three", "slow");
        assertThat(update().missing()).isZero();

        encoder.texts.clear();
        update().run(Progress.SILENT, () -> false);
        assertThat(encoder.texts).isEmpty();
    }

    @Test
    void whatIsStoppedGoesOnWhereItStopped() throws Exception {
        update().run(Progress.SILENT, () -> !encoder.texts.isEmpty());
        assertThat(update().missing()).isEqualTo(1);

        update().run(Progress.SILENT, () -> false);
        assertThat(update().missing()).isZero();
        assertThat(encoder.texts).doesNotHaveDuplicates();
    }

    @Test
    void thatNothingIsMissingIsKnownUntilTheShelfChanges() throws Exception {
        update().run(Progress.SILENT, () -> !encoder.texts.isEmpty());
        assertThat(isKnownToBeComplete()).isFalse();
        update().run(Progress.SILENT, () -> false);
        assertThat(isKnownToBeComplete()).isTrue();

        Files.copy(home.resolve("knowledge/harbour/0.md"), home.resolve("knowledge/harbour/copy.md"));
        build();
        assertThat(isKnownToBeComplete()).isFalse();
        update().run(Progress.SILENT, () -> false);
        assertThat(isKnownToBeComplete()).isTrue();
    }

    private boolean isKnownToBeComplete() throws Exception {
        try (Snapshot entries = shelf.snapshot();
                MeaningSnapshot told = meanings.snapshot()) {
            return told.isCompleteFor(entries.version());
        }
    }

    @Test
    void whatOnlyMovesIsNotEncodedAgainAndWhatIsGoneIsForgotten() throws Exception {
        update().run(Progress.SILENT, () -> false);
        encoder.texts.clear();
        Files.delete(home.resolve("knowledge/harbour/1.md"));
        Files.writeString(
                home.resolve("knowledge/harbour/0.md"),
                "\n\n" + card("ask: dentist for children", "- Toothfairy (Mara K.): gentle"));
        build();

        update().run(Progress.SILENT, () -> false);

        assertThat(encoder.texts).isEmpty();
        try (Snapshot entries = shelf.snapshot();
                MeaningSnapshot told = meanings.snapshot()) {
            List<String> keys = new ArrayList<>();
            entries.keys(keys::add);
            List<String> known = new ArrayList<>();
            told.keys(known::add);
            assertThat(known).isEqualTo(keys).hasSize(1);
            assertThat(told.of(COMMUNITY, keys, true).values())
                    .singleElement()
                    .satisfies(meaning -> assertThat(meaning.answers()).hasSize(1));
        }
    }

    private UpdateMeanings update() {
        return new UpdateMeanings(shelf, meanings, encoder);
    }

    private int files;

    private void write(String... lines) throws Exception {
        Path file = home.resolve("knowledge/harbour/" + files++ + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, card(lines));
        build();
    }

    private static String card(String... lines) {
        StringBuilder card = new StringBuilder("# Topic\n\n## " + lines[0].substring("ask: ".length()) + "\n\n");
        for (int i = 1; i < lines.length; i++) {
            card.append(lines[i]).append('\n');
        }
        return card.toString();
    }

    private void build() throws Exception {
        new BuildIndex(
                        home.resolve("knowledge"),
                        shelf,
                        BuildOptions.unsaid(home.resolve("scratch")),
                        Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC))
                .run(false, Progress.SILENT);
    }

    /// Tells texts apart, and remembers them.
    private static final class CountingEncoder implements Encoder {

        private final List<String> texts = new ArrayList<>();

        @Override
        public Vector vector(String text) {
            texts.add(text);
            return new Vector(new byte[] {(byte) text.length(), 1});
        }

        @Override
        public float[][] states(List<String> parts) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String model() {
            return "counting";
        }

        @Override
        public void close() {}
    }
}
