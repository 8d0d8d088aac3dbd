package org.vouch.indexer.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderTest {

    @TempDir
    private Path folder;

    @Test
    void whatMeansSomethingAlikeIsCloserThanWhatSharesWords() {
        try (Encoder encoder = Encoder.local(folder)) {
            Vector asked = encoder.vector("can anyone recommend a good dentist for my kids?");
            Vector alike = encoder.vector("our children go to Bright Smile, very gentle with teeth");
            Vector shares = encoder.vector("anyone for a good pizza tonight?");

            assertThat(asked.closeness(alike)).isGreaterThan(asked.closeness(shares));
            assertThat(asked.closeness(asked)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void anyTextHasAVectorThatIsTheSameEveryTime() {
        try (Encoder encoder = Encoder.local(folder);
                Encoder another = Encoder.local(folder.resolve("another"))) {
            for (String text : List.of("", "\u0000\u200F", "🎉🎉", "مرحبا", "word ".repeat(5000), "x".repeat(10_000))) {
                assertThat(encoder.vector(text)).isEqualTo(another.vector(text));
            }
        }
    }

    @Test
    void aTextHasTheSameVectorInAnyCompany() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add("who knows a plumber" + " and a dentist".repeat(i % 5) + "?");
        }
        try (Encoder together = Encoder.local();
                Encoder alone = Encoder.local()) {
            assertThat(together.vectors(texts))
                    .isEqualTo(texts.stream().map(alone::vector).toList());
        }
    }

    @Test
    void whatIsPreparedGivesTheSameVectorsAndMayBeClosedAtOnce() {
        try (Encoder prepared = Encoder.local();
                Encoder other = Encoder.local()) {
            prepared.prepare("a vet for a cat");
            assertThat(prepared.vector("a vet for a cat")).isEqualTo(other.vector("a vet for a cat"));
        }
        try (Encoder unused = Encoder.local()) {
            unused.prepare("a vet for a cat");
        }
    }

    @Test
    void theStateOfAPartDependsOnItsNeighbours() {
        try (Encoder encoder = Encoder.local()) {
            float[][] bank = encoder.states(List.of("a", " ", "bank", " with low fees"));
            float[][] shore = encoder.states(List.of("a", " ", "bank", " of the river"));

            assertThat(bank).hasDimensions(4, Encoder.STATE_NUMBERS);
            assertThat(bank[1]).containsOnly(0f);
            assertThat(bank[2]).isNotEqualTo(shore[2]).isNotEqualTo(bank[0]);
        }
    }

    @Test
    void partsOfAnyTextHaveStates() {
        List<String> parts = new ArrayList<>(List.of("", "\u0000\u200F", "🎉🎉", "مرحبا", "x".repeat(10_000)));
        for (int i = 0; i < 500; i++) {
            parts.add("word ");
        }
        try (Encoder encoder = Encoder.local()) {
            float[][] states = encoder.states(parts);

            assertThat(states).hasDimensions(parts.size(), Encoder.STATE_NUMBERS);
            assertThat(states[0]).containsOnly(0f);
            assertThat(states[parts.size() - 1]).doesNotContain(0f);
        }
    }

    @Test
    void anInnerLayerChangesNoVector() {
        try (Encoder encoder = Encoder.local();
                Encoder other = Encoder.local()) {
            encoder.states(List.of("Northlight", " ", "runs it"));

            assertThat(encoder.vector("Northlight runs it")).isEqualTo(other.vector("Northlight runs it"));
        }
    }

    @Test
    void whatWasEncodedBeforeIsNotEncodedAgain() {
        CountingEncoder counting = new CountingEncoder();
        try (Encoder first = remembering(counting)) {
            first.vector("a dentist");
            first.vector("a dentist");
        }
        try (Encoder second = remembering(counting)) {
            assertThat(second.vector("a dentist")).isEqualTo(counting.vector("a dentist"));
            second.vector("a plumber");
        }
        assertThat(counting.encoded).containsExactly("a dentist", "a dentist", "a plumber");
    }

    @Test
    void theFileHoldsNoText() throws IOException {
        try (Encoder encoder = remembering(new CountingEncoder())) {
            encoder.vector("Northlight");
        }
        assertThat(new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Northlight");
    }

    @Test
    void aDamagedFileIsBegunAnew() throws IOException {
        Files.writeString(file(), "this is no file of vectors");
        CountingEncoder counting = new CountingEncoder();

        for (int i = 0; i < 2; i++) {
            try (Encoder encoder = remembering(counting)) {
                encoder.vector("a dentist");
            }
        }
        assertThat(counting.encoded).hasSize(1);
    }

    @Test
    void whoComesWhileAnotherUsesTheFileStillGetsVectors() {
        CountingEncoder counting = new CountingEncoder();
        try (Encoder first = remembering(counting);
                Encoder second = remembering(counting)) {
            assertThat(first.vector("a dentist")).isEqualTo(second.vector("a dentist"));
        }
    }

    @Test
    void anEncoderWithoutAFolderRemembersUntilItIsClosed() {
        CountingEncoder counting = new CountingEncoder();
        for (int i = 0; i < 2; i++) {
            try (Encoder encoder = new RememberingEncoder(counting, VectorFile::inMemory)) {
                encoder.vector("a dentist");
                encoder.vector("a dentist");
            }
        }
        assertThat(counting.encoded).hasSize(2);
    }

    @Test
    void aForgetfulOneUsesTheSameModelAndWritesNothing() {
        CountingEncoder counting = new CountingEncoder();
        try (Encoder encoder = remembering(counting)) {
            try (Encoder forgetful = encoder.forgetful()) {
                forgetful.vector("a dentist");
                forgetful.vector("a dentist");
            }
            assertThat(file()).doesNotExist();
            assertThat(counting.closed).isZero();
            encoder.vector("a dentist");
        }
        assertThat(counting.encoded).hasSize(2);
        assertThat(counting.closed).isOne();
    }

    @Test
    void nothingIsLoadedForWhatWasEncodedBefore() {
        CountingEncoder counting = new CountingEncoder();
        try (Encoder encoder = remembering(counting)) {
            encoder.vector("a dentist");
        }
        for (String text : List.of("a dentist", "a plumber")) {
            try (Encoder encoder = remembering(counting)) {
                encoder.prepare(text);
            }
        }
        assertThat(counting.prepared).containsExactly("a plumber");
    }

    private Encoder remembering(Encoder encoder) {
        return new RememberingEncoder(encoder, () -> VectorFile.in(folder, encoder.model()));
    }

    private Path file() {
        return folder.resolve("counting.vectors");
    }

    /// Makes a vector of the length of a text.
    private static final class CountingEncoder implements Encoder {

        private final List<String> encoded = new ArrayList<>();
        private final List<String> prepared = new CopyOnWriteArrayList<>();
        private int closed;

        @Override
        public void prepare(String text) {
            prepared.add(text);
        }

        @Override
        public Vector vector(String text) {
            encoded.add(text);
            return Vector.of(new float[] {text.length(), 1});
        }

        @Override
        public float[][] states(List<String> parts) {
            return new float[parts.size()][];
        }

        @Override
        public String model() {
            return "counting";
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
