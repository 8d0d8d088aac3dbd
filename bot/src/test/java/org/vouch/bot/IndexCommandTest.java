package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.Installation.Outcome;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.Synonyms;

class IndexCommandTest {

    @TempDir
    Path home;

    private Installation vouch;

    @BeforeEach
    void installed() {
        vouch = new Installation(home);
    }

    @Test
    void theFirstTimeEverythingIsReadAndThenOnlyWhatChanged() {
        Outcome first = vouch.run("index");
        assertThat(first.exitCode()).isZero();
        assertThat(first.out())
                .isEqualTo("3 recommendations in 1 exchanges from 1 files (1 read, 0 removed); no problems\n");

        assertThat(vouch.run("index").out()).contains("(nothing has changed)");

        vouch.secondCommunity();
        assertThat(vouch.run("index").out()).contains("from 2 files (1 read, 0 removed)");
    }

    @Test
    void whatIsGoneIsTakenAway() throws Exception {
        vouch.secondCommunity().run("index");
        Files.delete(vouch.path("knowledge/parents/town.md"));

        assertThat(vouch.run("index").out()).contains("from 1 files (0 read, 1 removed)");
    }

    @Test
    void aRebuildReadsEverythingAgain() {
        vouch.run("index");

        assertThat(vouch.run("index", "--rebuild").out()).contains("(1 read, 0 removed)");
    }

    @Test
    void aCheckWritesNothing() {
        Outcome checked = vouch.run("index", "--check");

        assertThat(checked.exitCode()).isZero();
        assertThat(checked.out()).contains("(nothing was written)");
        assertThat(checked.err()).isEqualTo("Checking knowledge/ …\n");
        assertThat(vouch.path("var")).doesNotExist();
    }

    @Test
    void everyProblemIsListedAndFailsOnlyWhenStrict() {
        vouch.with("knowledge/circle/broken.md", "## Backup?\n- Mossvault: Restores.\n- (Bo R.)\n")
                .with("knowledge/circle/broken.csv", "request,peer\nBackup?,Abe Q.\n")
                .with("config/synonyms.txt", "alone\n");

        Outcome lenient = vouch.run("index");

        assertThat(lenient.exitCode()).isZero();
        assertThat(lenient.out())
                .contains(
                        "config/synonyms.txt:1: ",
                        "circle/broken.md:2: ",
                        "circle/broken.md:3: ",
                        "circle/broken.csv:1: ")
                .contains("3 recommendations", "; 4 problems");
        assertThat(vouch.run("index", "--strict").exitCode()).isEqualTo(3);
        assertThat(vouch.run("index", "--check", "--strict").exitCode()).isEqualTo(3);
    }

    @Test
    void askShowsTheFirstProblemsAndWhereTheOthersAre() {
        vouch.with("knowledge/circle/broken.md", "## Backup?\n" + "- Mossvault: Restores.\n".repeat(8));

        Outcome asked = vouch.run("ask", "SOC");

        assertThat(asked.out()).startsWith("1. Fernlight SOC");
        assertThat(asked.err()).contains("circle/broken.md:2: ", "and 3 more; see ./vouch index --check");
    }

    @Test
    void aBusyIndexIsRefusedWithItsReason() throws Exception {
        vouch.run("index");
        try (Stream<Path> indexes = Files.list(vouch.path("var/index"));
                Shelf shelf = Shelf.in(indexes.findFirst().orElseThrow(), Synonyms.none());
                ShelfWriter busy = shelf.write(false)) {
            assertThat(busy.files()).hasSize(1);
            Outcome indexed = vouch.run("index");

            assertThat(indexed.exitCode()).isEqualTo(4);
            assertThat(indexed.err())
                    .contains("another Vouch process is writing the index in ", "wait until it is done, or stop it");
        }
    }

    @Test
    void aFileNameCannotSteerTheTerminal() {
        vouch.with("knowledge/circle/\u001b[2Jx.md", "## Backup?\n- Mossvault: Restores.\n")
                .onTerminal();

        assertThat(vouch.run("index").out()).contains("x.md:2: ").doesNotContain("\u001b");
    }

    @Test
    void anEmptyKnowledgeFolderSaysWhatToPutThere() throws Exception {
        Files.createDirectories(vouch.path("bare"));

        Outcome indexed =
                vouch.run("index", "--strict", "--knowledge", vouch.path("bare").toString());

        assertThat(indexed.exitCode()).isEqualTo(3);
        assertThat(indexed.out()).contains("bare", "0 recommendations in 0 exchanges from 0 files", "1 problem\n");
    }
}
