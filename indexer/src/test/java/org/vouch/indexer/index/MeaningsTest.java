package org.vouch.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.CommunityId;

class MeaningsTest {

    private static final CommunityId ALPHA = new CommunityId("alpha");
    private static final CommunityId BETA = new CommunityId("beta");
    private static final int WIDTH = 16;

    @TempDir
    private Path folder;

    private Meanings meanings;

    @BeforeEach
    void open() {
        meanings = Meanings.in(folder.resolve("meanings"), "a-model");
    }

    @Test
    void whereNothingWasWrittenNothingIsNear() throws Exception {
        try (MeaningSnapshot snapshot = meanings.snapshot()) {
            assertThat(snapshot.nearest(ALPHA, vector(1), 5)).isEmpty();
            assertThat(snapshot.of(ALPHA, List.of("key"), true)).isEmpty();
            assertThat(snapshot.isCurrent()).isTrue();
            put(ALPHA, "key", vector(1));
            assertThat(snapshot.isCurrent()).isFalse();
        }
    }

    @Test
    void theNearestComeFirstAndOnlyThoseOfTheCommunity() throws Exception {
        put(ALPHA, "far", vector(90));
        put(ALPHA, "same", vector(10));
        put(ALPHA, "near", vector(14));
        put(BETA, "of another", vector(10));

        try (MeaningSnapshot snapshot = meanings.snapshot()) {
            assertThat(snapshot.nearest(ALPHA, vector(10), 2)).containsExactly("same", "near");
            assertThat(snapshot.nearest(BETA, vector(10), 9)).containsExactly("of another");
        }
    }

    @Test
    void aMeaningIsReadAsItWasWritten() throws Exception {
        Meaning meaning = new Meaning(vector(1), List.of(vector(2), vector(3)));
        try (MeaningWriter writer = meanings.write()) {
            writer.put(ALPHA, "key", meaning);
            writer.put(ALPHA, "without answers", new Meaning(vector(4), List.of()));
            writer.commit();
        }

        try (MeaningSnapshot snapshot = meanings.snapshot()) {
            assertThat(snapshot.of(ALPHA, List.of("key", "without answers", "unknown"), true))
                    .hasSize(2)
                    .containsEntry("key", meaning);
            assertThat(snapshot.of(BETA, List.of("key"), true)).isEmpty();
        }
    }

    @Test
    void whatIsPutAgainOrTakenAwayIsThereOnceOrNotAtAll() throws Exception {
        put(ALPHA, "again", vector(1));
        put(ALPHA, "gone", vector(2));
        try (MeaningWriter writer = meanings.write()) {
            writer.put(ALPHA, "again", new Meaning(vector(3), List.of()));
            writer.remove("gone");
            writer.commit();
        }

        try (MeaningSnapshot snapshot = meanings.snapshot()) {
            List<String> keys = new ArrayList<>();
            snapshot.keys(keys::add);
            assertThat(keys).containsExactly("again");
            assertThat(snapshot.holds("gone")).isFalse();
            assertThat(snapshot.nearest(ALPHA, vector(3), 9)).containsExactly("again");
        }
    }

    @Test
    void whatIsNotCommittedIsSeenByNobodyAndOneWritesAtATime() throws Exception {
        try (MeaningWriter writer = meanings.write()) {
            writer.put(ALPHA, "key", new Meaning(vector(1), List.of()));
            assertThatThrownBy(() -> meanings.write()).isInstanceOf(ShelfBusyException.class);
        }

        try (MeaningSnapshot snapshot = meanings.snapshot()) {
            assertThat(snapshot.holds("key")).isFalse();
        }
    }

    @Test
    void meaningsOfAnotherModelAndDamagedOnesCountForNothing() throws Exception {
        put(ALPHA, "key", vector(1));
        Meanings another = Meanings.in(folder.resolve("meanings"), "another-model");
        try (MeaningSnapshot snapshot = another.snapshot()) {
            assertThat(snapshot.holds("key")).isFalse();
        }

        try (var files = Files.list(folder.resolve("meanings"))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "damaged");
            }
        }
        try (MeaningSnapshot snapshot = meanings.snapshot()) {
            assertThat(snapshot.holds("key")).isFalse();
        }
        put(ALPHA, "key", vector(1));
        try (MeaningSnapshot snapshot = meanings.snapshot()) {
            assertThat(snapshot.holds("key")).isTrue();
        }
    }

    private void put(CommunityId community, String key, Vector request) throws Exception {
        try (MeaningWriter writer = meanings.write()) {
            writer.put(community, key, new Meaning(request, List.of()));
            writer.commit();
        }
    }

    /// A direction that turns with `degrees`.
    private static Vector vector(int degrees) {
        byte[] numbers = new byte[WIDTH];
        new Random(1).nextBytes(numbers);
        for (int i = 0; i < WIDTH; i++) {
            numbers[i] = (byte) (numbers[i] / 16);
        }
        numbers[0] = (byte) (100 * Math.cos(Math.toRadians(degrees)));
        numbers[1] = (byte) (100 * Math.sin(Math.toRadians(degrees)));
        return new Vector(numbers);
    }
}
