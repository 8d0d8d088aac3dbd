package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.Installation.Outcome;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.Synonyms;

class IndexCommandTest {

    private static final String CHAT = """
            13/02/2026, 09:00 - Ada: Who has a good SOC?
            13/02/2026, 09:05 - Bo: Northlight SOC, never late.
            """;

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
    void meaningsThatAreMissingAreToldThoughNothingHasChanged() throws Exception {
        vouch.run("index");
        try (Stream<Path> files = Files.walk(vouch.path("var/meanings"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertThat(vouch.run("index").out()).contains("(nothing has changed)");

        assertThat(vouch.path("var/meanings")).isNotEmptyDirectory();
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
    void aCheckTellsWhatEachFileHolds() {
        Outcome checked = vouch.with("knowledge/circle/chat.txt", CHAT).run("index", "--check");

        assertThat(checked.out().lines())
                .contains(
                        " messages  authors  first             last              format                     file",
                        "        2        2  2026-02-13 09:00  2026-02-13 09:05  WhatsApp                   circle/chat.txt",
                        "        3        3  2026-05-02 00:00  2026-11-01 00:00  Markdown cards (*.md)      circle/security.md");
    }

    @Test
    void aCheckForAProgramIsOneObjectAFile() {
        Outcome checked = vouch.with("knowledge/circle/chat.txt", CHAT)
                .with("knowledge/circle/empty.txt", "")
                .run("index", "--check", "--json");

        assertThat(checked.out().lines().limit(2))
                .containsExactly(
                        "{\"file\":\"circle/chat.txt\",\"format\":\"WhatsApp\",\"messages\":2,\"authors\":2,"
                                + "\"first\":\"2026-02-13T09:00:00\",\"last\":\"2026-02-13T09:05:00\",\"problems\":[]}",
                        "{\"file\":\"circle/empty.txt\",\"format\":null,\"messages\":0,\"authors\":0,"
                                + "\"first\":null,\"last\":null,\"problems\":[{\"line\":0,"
                                + "\"what\":\"an empty file, which holds nothing\","
                                + "\"fix\":\"Export the chat again, or take the file away.\"}]}");
        assertThat(checked.out().lines()).hasSize(3);
    }

    @Test
    void jsonWithoutACheckIsRefused() {
        Outcome refused = vouch.run("index", "--json");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("--json goes with --check");
    }

    @Test
    void theZoneOfACommunityIsTheZoneOfItsExports() {
        vouch.with("knowledge/circle/chat.json", """
                        {"name":"Circle","type":"private_group","id":1,"messages":[{"id":1,"type":"message",
                        "date":"2026-02-13T09:00:00","date_unixtime":"1770973200","from":"Ada","from_id":"user1",
                        "text":"Who has a good SOC?"}]}
                        """)
                .with("config/vouch.yaml", "communities:\n  circle:\n    time_zone: Asia/Qatar\n");

        assertThat(vouch.run("index", "--check").out()).contains("2026-02-13 12:00  2026-02-13 12:00  Telegram JSON");
    }

    @Test
    void anOpenOrderOfDatesIsAskedAboutUntilASettingAnswers() {
        vouch.with("knowledge/circle/chat.txt", CHAT.replace("13/02/2026", "03/02/2026"));

        assertThat(vouch.run("index").out())
                .contains("circle/chat.txt:1: '03/02/2026' can be 3 February 2026 or 2 March 2026", "date_order");

        vouch.with("config/vouch.yaml", "communities:\n  circle:\n    date_order: month_day_year\n");
        Outcome answered = vouch.run("index", "--check");
        assertThat(answered.out()).contains("no problems", "2026-03-02 09:00");
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
