package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.indexer.BuildSite.page;
import static org.vouch.indexer.BuildSite.thread;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.Problem;

/// What a build reads, writes and takes away, over real files and the real shelf.
class BuildIndexTest {

    @TempDir
    private Path folder;

    private BuildSite site;

    @BeforeEach
    void writeKnowledge() {
        site = new BuildSite(folder)
                .with("quay/movers.md", page("Who moves pianos?", "Bluefin Movers"))
                .with("quay/bakers.md", page("Who bakes rye bread?", "Crumb and Sons"))
                .with(
                        "quay/chat.threads.jsonl",
                        thread("t1", "Who repairs sails?", "Ask Topsail Loft, quick and fair"));
    }

    @Test
    void theFirstBuildReadsEverythingAndWritesIt() throws Exception {
        BuildReport report = site.build();

        assertThat(report.written()).isTrue();
        assertThat(report.read()).isEqualTo(3);
        assertThat(report.removed()).isZero();
        assertThat(report.problems()).isEmpty();
        assertThat(report.files()).containsOnlyKeys("quay/movers.md", "quay/bakers.md", "quay/chat.threads.jsonl");
        assertThat(report.exchanges()).isEqualTo(3);
        assertThat(report.recommendations()).isEqualTo(3);
        assertThat(site.suggestions("quay", "piano rye sail"))
                .containsExactlyInAnyOrder("Bluefin Movers", "Crumb and Sons", "Topsail Loft");
    }

    @Test
    void whenNothingChangedNothingIsReadAndNothingIsWritten() throws Exception {
        site.build();
        var before = site.indexFiles();
        try (Shelf shelf = site.shelf();
                Snapshot snapshot = shelf.snapshot()) {

            BuildReport report = site.build();

            assertThat(report.written()).isFalse();
            assertThat(report.read()).isZero();
            assertThat(report.exchanges()).isEqualTo(3);
            assertThat(snapshot.isCurrent()).isTrue();
        }
        assertThat(site.indexFiles()).isEqualTo(before);
    }

    @Test
    void aFileThatChangedIsReadAloneAndItsEntriesReplaced() throws Exception {
        site.build();
        site.with("quay/movers.md", page("Who moves pianos?", "Gullwing Removals"));

        BuildReport report = site.build();

        assertThat(report.written()).isTrue();
        assertThat(report.read()).isEqualTo(2); // the page, and the chat, since another name is on a card
        assertThat(site.suggestions("quay", "piano")).containsExactly("Gullwing Removals");
        assertThat(site.suggestions("quay", "rye")).containsExactly("Crumb and Sons");
    }

    @Test
    void whatChangedLastOfALargeFolderLiesApartSoThatTheRestIsNotWrittenAnew() throws Exception {
        // By name it is the first.
        site.with("quay/anchors.md", page("Who makes anchors?", "Hookwell"));
        for (int part = 0; part < 75; part++) {
            StringBuilder cards = new StringBuilder();
            for (int card = 0; card < 200; card++) {
                cards.append(page("Who moves piano " + part + "-" + card + " for me?", "Mover " + part + " " + card));
            }
            site.with("quay/old-" + part + ".md", cards.toString());
            Files.setLastModifiedTime(site.path("quay/old-" + part + ".md"), FileTime.fromMillis(1_000L * part));
        }
        site.build();
        String largest = site.largestIndexFile();
        site.with("quay/anchors.md", page("Who makes anchors?", "Flukeworks"));

        assertThat(site.build().written()).isTrue();

        assertThat(site.indexFiles()).containsKey(largest);
        assertThat(site.suggestions("quay", "anchors")).containsExactly("Flukeworks");
    }

    @Test
    void aReasonThatChangedIsReadWithoutReadingTheChatAgain() throws Exception {
        site.build();
        site.with("quay/movers.md", page("Who moves pianos?", "Bluefin Movers").replace("never late", "cheap"));

        assertThat(site.build().read()).isEqualTo(1);
        assertThat(site.found("quay", "cheap")).hasSize(1);
        assertThat(site.found("quay", "late")).hasSize(1);
    }

    @Test
    void aFileThatWasAddedIsFound() throws Exception {
        site.build();
        site.with("quay/more/talk.threads.jsonl", thread("t2", "Who tunes harps?", "Try Catgut Corner please"));

        BuildReport report = site.build();

        assertThat(report.read()).isEqualTo(1);
        assertThat(report.exchanges()).isEqualTo(4);
        assertThat(site.suggestions("quay", "harps")).containsExactly("Catgut Corner");
    }

    @Test
    void aFileThatIsGoneIsTakenOffTheShelf() throws Exception {
        site.build();
        site.without("quay/chat.threads.jsonl");

        BuildReport report = site.build();

        assertThat(report.written()).isTrue();
        assertThat(report.read()).isZero();
        assertThat(report.removed()).isEqualTo(1);
        assertThat(report.exchanges()).isEqualTo(2);
        assertThat(site.found("quay", "sails")).isEmpty();
        assertThat(site.found("quay", "piano rye")).hasSize(2);
    }

    @Test
    void aFileThatWasRenamedIsFoundOnceUnderItsNewName() throws Exception {
        site.build();
        Files.move(site.path("quay/bakers.md"), site.path("quay/bread.md"));

        BuildReport report = site.build();

        assertThat(report.read()).isEqualTo(1);
        assertThat(report.removed()).isEqualTo(1);
        assertThat(site.found("quay", "rye"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.entry().source().file()).isEqualTo("quay/bread.md"));
    }

    @Test
    void aFileThatWasOnlyTouchedIsNotReadButItsTimeIsRemembered() throws Exception {
        site.build();
        site.touch("quay/bakers.md", BuildSite.NOW);
        assertThat(site.isCurrent()).isFalse();

        BuildReport report = site.build();

        assertThat(report.read()).isZero();
        assertThat(site.isCurrent()).isTrue();
        assertThat(site.found("quay", "rye")).hasSize(1);
    }

    @Test
    void aBuildFromScratchReadsEverythingAgain() throws Exception {
        site.build();

        BuildReport report = site.build(true, Progress.SILENT);

        assertThat(report.read()).isEqualTo(3);
        assertThat(report.written()).isTrue();
        assertThat(site.found("quay", "piano rye sail")).hasSize(3);
    }

    @Test
    void twoCommunitiesWithTheSameFilesAndIdsDoNotMix() throws Exception {
        site.with("moor/movers.md", page("Who moves pianos?", "Heather Haulage"))
                .with(
                        "moor/chat.threads.jsonl",
                        thread("t1", "Who repairs sails?", "Ask Bracken Canvas, they are far"));

        site.build();

        assertThat(site.suggestions("quay", "piano sail")).containsExactlyInAnyOrder("Bluefin Movers", "Topsail Loft");
        assertThat(site.suggestions("moor", "piano sail"))
                .containsExactlyInAnyOrder("Heather Haulage", "Bracken Canvas");

        site.without("quay/chat.threads.jsonl");
        site.build();

        assertThat(site.suggestions("moor", "sail")).containsExactly("Bracken Canvas");
        assertThat(site.found("quay", "sail")).isEmpty();
    }

    @Test
    void cardsThatAnswerTheSameRequestAreOneExchange() throws Exception {
        site.with(
                "quay/movers.md", page("Who moves pianos?", "Bluefin Movers") + "- warning: Gullwing (Tom B.): late\n");

        assertThat(site.build().recommendations()).isEqualTo(4);
        assertThat(site.found("quay", "piano"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.answers()).hasSize(2));
    }

    @Test
    void anAnswerThatOffersNothingStaysInItsExchangeAndIsNotCounted() throws Exception {
        site.with("quay/chat.threads.jsonl", """
                {"id":"t1","by":"Tom B.","at":null,"title":"","text":"Who repairs sails?","answers":[\
                {"id":"a","by":"Wen T.","at":null,"text":"Ask Topsail Loft, quick and fair"},\
                {"id":"b","by":"Tom B.","at":null,"text":"Thanks a lot"}]}
                """);

        BuildReport report = site.build();

        assertThat(report.recommendations()).isEqualTo(3);
        Hit hit = site.found("quay", "sails").getFirst();
        assertThat(hit.answers())
                .extracting(answer -> answer.recommendation().id())
                .containsExactly("a", "b");
    }

    @Test
    void anEmptyKnowledgeFolderBuildsAnEmptyIndex() throws Exception {
        BuildSite empty = new BuildSite(
                Files.createDirectories(folder.resolve("empty/knowledge")).resolveSibling(""));

        BuildReport report = empty.build();

        assertThat(report.written()).isTrue();
        assertThat(report.files()).isEmpty();
        assertThat(report.problems()).extracting(Problem::what).containsExactly("nothing to index yet");
        assertThat(empty.found("quay", "piano")).isEmpty();
        assertThat(empty.isCurrent()).isTrue();
    }

    @Test
    void aKnowledgeFolderThatIsNotThereIsReported() throws Exception {
        BuildSite nowhere = new BuildSite(folder.resolve("nowhere"));
        assertThat(nowhere.isCurrent()).isFalse();

        assertThat(nowhere.build().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(nowhere.knowledge().toString());
            assertThat(problem.what()).isEqualTo("there is no such folder");
        });
        assertThat(nowhere.index()).doesNotExist();
    }

    @Test
    void aKnowledgeFolderThatWentAwayLeavesTheIndexAsItWas() throws Exception {
        site.build();
        var before = site.indexFiles();
        Files.move(site.knowledge(), folder.resolve("unmounted"));

        BuildReport report = site.build(true, Progress.SILENT);

        assertThat(report.written()).isFalse();
        assertThat(report.problems()).extracting(Problem::what).containsExactly("there is no such folder");
        assertThat(site.isCurrent()).isFalse();
        assertThat(site.indexFiles()).isEqualTo(before);
        assertThat(site.found("quay", "piano rye sail")).hasSize(3);
    }

    @Test
    void aKnowledgeFolderThatWasEmptiedEmptiesTheIndex() throws Exception {
        site.build();
        site.without("quay/movers.md");
        site.without("quay/bakers.md");
        site.without("quay/chat.threads.jsonl");

        assertThat(site.build().removed()).isEqualTo(3);
        assertThat(site.found("quay", "piano rye sail")).isEmpty();
    }
}
