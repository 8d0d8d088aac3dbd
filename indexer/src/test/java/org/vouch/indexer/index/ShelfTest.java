package org.vouch.indexer.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouch.indexer.index.Entries.ALPHA;
import static org.vouch.indexer.index.Entries.BETA;
import static org.vouch.indexer.index.Entries.SPRING;
import static org.vouch.indexer.index.Entries.SUMMER;
import static org.vouch.indexer.index.Entries.answered;
import static org.vouch.indexer.index.Entries.asked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.recommendation.CommunityId;

class ShelfTest {

    private static final FieldWeights WEIGHTS = FieldWeights.of(2, 1, 1, 0.6, 1);
    private static final Map<String, ShelvedFile> ONE_FILE = Map.of("a.md", new ShelvedFile("f", 1, 2, 3, 4));

    @TempDir
    private Path folder;

    @Test
    void anEntryIsFoundByItsRequestItsAnswersAndItsNames() throws Exception {
        write(asked(ALPHA, "a.md", "1", "Managed SOC?", answered("r", SPRING, "Northlight", "fast at night")));
        assertThat(ids("any SOCs around")).containsExactly("1");
        assertThat(ids("northlight")).containsExactly("1");
        assertThat(ids("who is good at night")).containsExactly("1");
        assertThat(ids("printers")).isEmpty();
    }

    @Test
    void nothingIsFoundByAnotherCommunity() throws Exception {
        write(asked(ALPHA, "a.md", "1", "Managed SOC?"), asked(BETA, "b.md", "2", "Managed SOC?"));
        assertThat(ids("managed SOC")).containsExactly("1");
        try (Shelf shelf = shelf();
                Snapshot snapshot = shelf.snapshot()) {
            assertThat(snapshot.communities()).containsExactly(ALPHA, BETA);
            assertThat(snapshot.search(query(snapshot, new CommunityId("gamma"), "managed SOC", SUMMER)))
                    .isEmpty();
        }
    }

    @Test
    void whatWasSaidLaterThanAskedForIsNotFound() throws Exception {
        write(asked(
                ALPHA,
                "a.md",
                "1",
                "Managed SOC?",
                answered("early", SPRING, "Northlight", "fast"),
                answered("late", SUMMER, "Quillgate", "faster")));
        assertThat(hits("SOC", SUMMER).getFirst().answers())
                .extracting(answer -> answer.recommendation().id())
                .containsExactly("early", "late");
        assertThat(hits("SOC", SUMMER.minusSeconds(1)).getFirst().answers())
                .extracting(answer -> answer.recommendation().id())
                .containsExactly("early");
        assertThat(hits("SOC", SPRING.minusSeconds(1))).isEmpty();
    }

    @Test
    void aHitTellsWhatWasFoundWhere() throws Exception {
        write(asked(
                ALPHA,
                "a.md",
                "1",
                "Managed SOC?",
                answered("r1", SPRING, "Northlight", "made for hospitals"),
                answered("r2", SPRING, "Quillgate", "cheap")));
        Hit hit = hits("SOC hospital northlight", SUMMER).getFirst();
        assertThat(labels(hit.matched(), Field.TITLE)).containsExactly("SOC");
        assertThat(labels(hit.answers().get(0).matched(), Field.ANSWERS)).containsExactly("hospital", "northlight");
        assertThat(labels(hit.answers().get(0).matched(), Field.NAMES)).containsExactly("northlight");
        assertThat(hit.answers().get(1).matched()).isEmpty();
        assertThat(hit.answers().get(0).score()).isPositive();
        assertThat(hit.answers().get(1).score()).isZero();
    }

    @Test
    void equalScoresAreOrderedByIdWhateverWasWrittenFirst() throws Exception {
        write(asked(ALPHA, "a.md", "b", "SOC?"), asked(ALPHA, "a.md", "a", "SOC?"), asked(ALPHA, "a.md", "c", "SOC?"));
        assertThat(ids("SOC")).containsExactly("a", "b", "c");
    }

    @Test
    void aShelfThatWasChangedScoresLikeOneWrittenAnew() throws Exception {
        ShelfEntry kept = asked(ALPHA, "a.md", "1", "Managed SOC for a hospital?");
        ShelfEntry gone = asked(ALPHA, "b.md", "2", "SOC and SOC and SOC for a long while?");
        write(kept);
        double anew = hits("SOC hospital", SUMMER).getFirst().score();
        write(kept, gone);
        assertThat(hits("SOC hospital", SUMMER).getFirst().score()).isNotEqualTo(anew);
        try (Shelf shelf = shelf();
                ShelfWriter writer = shelf.write(false)) {
            writer.remove("b.md");
            writer.commit(ONE_FILE);
        }
        assertThat(hits("SOC hospital", SUMMER))
                .hasSize(1)
                .first()
                .satisfies(hit -> assertThat(hit.score()).isEqualTo(anew));
    }

    @Test
    void nothingIsSeenBeforeTheCommitAndASnapshotStaysAsItWas() throws Exception {
        write(asked(ALPHA, "a.md", "1", "Managed SOC?"));
        try (Shelf shelf = shelf();
                Snapshot before = shelf.snapshot();
                ShelfWriter writer = shelf.write(false)) {
            writer.remove("a.md");
            writer.add(asked(ALPHA, "b.md", "2", "Managed SOC?"));
            assertThat(ids("SOC")).containsExactly("1");
            writer.commit(ONE_FILE);
            assertThat(ids("SOC")).containsExactly("2");
            assertThat(before.search(query(before, ALPHA, "SOC", SUMMER)))
                    .extracting(hit -> hit.entry().id())
                    .containsExactly("1");
        }
    }

    @Test
    void whatIsNotCommittedIsDropped() throws Exception {
        write(asked(ALPHA, "a.md", "1", "Managed SOC?"));
        try (Shelf shelf = shelf();
                ShelfWriter writer = shelf.write(true)) {
            writer.add(asked(ALPHA, "b.md", "2", "Managed SOC?"));
        }
        assertThat(ids("SOC")).containsExactly("1");
    }

    @Test
    void aSecondWriterIsRefusedAndToldWhatToDo() throws Exception {
        try (Shelf shelf = shelf();
                ShelfWriter writer = shelf.write(false)) {
            assertThat(writer.files()).isEmpty();
            assertThatThrownBy(() -> shelf.write(false))
                    .isInstanceOf(ShelfBusyException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("wait until it is done");
        }
        write(asked(ALPHA, "a.md", "1", "SOC?"));
        assertThat(ids("SOC")).containsExactly("1");
    }

    @Test
    void theFilesOfACommitAreRemembered() throws Exception {
        write(asked(ALPHA, "a.md", "1", "SOC?"));
        try (Shelf shelf = shelf();
                Snapshot snapshot = shelf.snapshot();
                ShelfWriter writer = shelf.write(false)) {
            assertThat(snapshot.files()).isEqualTo(ONE_FILE);
            assertThat(writer.files()).isEqualTo(ONE_FILE);
        }
    }

    @Test
    void whereNothingWasWrittenThereIsNoIndex() throws IOException {
        try (Shelf shelf = Shelf.in(folder.resolve("none"), Synonyms.none())) {
            assertThatThrownBy(shelf::snapshot)
                    .isInstanceOf(NoIndexException.class)
                    .hasMessageContaining("./vouch index");
        }
    }

    @Test
    void anIndexOfAnotherSchemaIsNotReadAndIsReplaced() throws Exception {
        OtherSchema.write(folder);
        try (Shelf shelf = shelf()) {
            assertThatThrownBy(shelf::snapshot)
                    .isInstanceOf(NoIndexException.class)
                    .hasMessageContaining("another version");
        }
        write(false, asked(ALPHA, "a.md", "1", "SOC?"));
        assertThat(ids("SOC")).containsExactly("1");
    }

    @Test
    void aDamagedIndexIsNotReadAndIsReplaced() throws Exception {
        write(asked(ALPHA, "a.md", "1", "SOC?"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (Shelf shelf = shelf()) {
            assertThatThrownBy(shelf::snapshot).isInstanceOf(NoIndexException.class);
        }
        write(false, asked(ALPHA, "a.md", "2", "SOC?"));
        assertThat(ids("SOC")).containsExactly("2");
    }

    @Test
    void aRarerWordIsMoreTellingAndAnUnheardOneTheMost() throws Exception {
        write(asked(ALPHA, "a.md", "1", "SOC for a bank?"), asked(ALPHA, "a.md", "2", "SOC for a hospital?"));
        try (Shelf shelf = shelf();
                Snapshot snapshot = shelf.snapshot()) {
            assertThat(rarity(snapshot, "hospital")).isGreaterThan(rarity(snapshot, "SOC"));
            assertThat(rarity(snapshot, "zeppelin")).isGreaterThan(rarity(snapshot, "hospital"));
        }
    }

    @Test
    void whatAnotherCommunityKnowsChangesNoScore() throws Exception {
        ShelfEntry own = asked(ALPHA, "a.md", "1", "SOC for a hospital?", answered("r", SPRING, "Northlight", "fast"));
        write(own);
        Hit alone = hits("hospital SOC", SUMMER).getFirst();
        double rarityAlone = rarityOf("hospital");
        write(
                own,
                asked(BETA, "b.md", "2", "hospital?"),
                asked(BETA, "b.md", "3", "hospital?", answered("s", SPRING, "Quillgate", "a hospital SOC")));
        Hit beside = hits("hospital SOC", SUMMER).getFirst();
        assertThat(beside.score()).isEqualTo(alone.score());
        assertThat(beside.answers().getFirst().score())
                .isEqualTo(alone.answers().getFirst().score());
        assertThat(rarityOf("hospital")).isEqualTo(rarityAlone);
    }

    @Test
    void anIndexThatLacksAFileIsNotReadAndIsReplaced() throws Exception {
        write(asked(ALPHA, "a.md", "1", "SOC?"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                Files.delete(file);
            }
        }
        try (Shelf shelf = shelf()) {
            assertThatThrownBy(shelf::snapshot).isInstanceOf(NoIndexException.class);
        }
        write(false, asked(ALPHA, "a.md", "2", "SOC?"));
        assertThat(ids("SOC")).containsExactly("2");
    }

    @Test
    void aSnapshotOfADeletedIndexStillAnswersAndKnowsThatItIsOld() throws Exception {
        write(asked(ALPHA, "a.md", "1", "SOC?"));
        try (Shelf shelf = shelf();
                Snapshot snapshot = shelf.snapshot()) {
            assertThat(snapshot.isCurrent()).isTrue();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            assertThat(snapshot.isCurrent()).isFalse();
            assertThat(snapshot.search(query(snapshot, ALPHA, "SOC", SUMMER))).hasSize(1);
        }
    }

    private double rarityOf(String word) throws Exception {
        try (Shelf shelf = shelf();
                Snapshot snapshot = shelf.snapshot()) {
            return rarity(snapshot, word);
        }
    }

    private static double rarity(Snapshot snapshot, String word) throws IOException {
        return snapshot.rarity(ALPHA, snapshot.concepts(word).getFirst());
    }

    private static List<String> labels(Map<Field, Set<Concept>> matched, Field field) {
        return matched.getOrDefault(field, Set.of()).stream()
                .map(Concept::label)
                .sorted()
                .toList();
    }

    private Shelf shelf() {
        return Shelf.in(folder, Synonyms.none());
    }

    private void write(ShelfEntry... entries) throws Exception {
        write(true, entries);
    }

    private void write(boolean fromScratch, ShelfEntry... entries) throws Exception {
        try (Shelf shelf = shelf();
                ShelfWriter writer = shelf.write(fromScratch)) {
            for (ShelfEntry entry : entries) {
                writer.add(entry);
            }
            writer.commit(ONE_FILE);
        }
    }

    private List<String> ids(String text) throws Exception {
        return hits(text, SUMMER).stream().map(hit -> hit.entry().id()).toList();
    }

    private List<Hit> hits(String text, Instant asOf) throws Exception {
        try (Shelf shelf = shelf();
                Snapshot snapshot = shelf.snapshot()) {
            return snapshot.search(query(snapshot, ALPHA, text, asOf));
        }
    }

    private static ShelfQuery query(Snapshot snapshot, CommunityId community, String text, Instant asOf) {
        Map<Concept, Double> concepts = new LinkedHashMap<>();
        snapshot.concepts(text).forEach(concept -> concepts.put(concept, 1.0));
        return new ShelfQuery(community, asOf, concepts, WEIGHTS, 10);
    }
}
