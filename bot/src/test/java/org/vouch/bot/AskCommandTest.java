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

class AskCommandTest {

    private static final String ESCAPE = "\u001b";

    @TempDir
    Path home;

    private Installation vouch;

    @BeforeEach
    void installed() {
        vouch = new Installation(home);
    }

    @Test
    void theKnowledgeIsIndexedAndTheQuestionAnswered() {
        Outcome asked = vouch.run("ask", "Can", "anyone", "recommend", "a managed SOC?");

        assertThat(asked.exitCode()).isZero();
        assertThat(asked.err()).isEqualTo("Indexing knowledge/ …\n");
        assertThat(asked.out()).isEqualTo("""
            1. Fernlight SOC — 2 peers, newest November 2026
               “Calm at night.” (circle/security.md:2)
               (circle/security.md:3)
            2. Mallow MDR — nobody vouches, newest May 2026; 1 warns
               Against: “Nights are a call centre.” (circle/security.md:4)
            """);
    }

    @Test
    void theSecondTimeNothingIsIndexed() {
        vouch.run("ask", "SOC");

        assertThat(vouch.run("ask", "SOC").err()).isEmpty();
    }

    @Test
    void whatWasEditedIsKnownToTheNextQuestion() {
        vouch.run("ask", "SOC");
        vouch.with("knowledge/circle/backup.md", "## Backup?\n- Mossvault (Abe Q., 2026-10): Restores.\n");

        assertThat(vouch.run("ask", "backup").out()).contains("Mossvault");
    }

    @Test
    void theExplanationAddsUpAndSaysWhatWasSearchedFor() {
        assertThat(vouch.run("ask", "--explain", "managed SOC").out())
                .startsWith("""
                    1. Fernlight SOC — 2 peers, newest November 2026
                       “Calm at night.” (circle/security.md:2)
                       (circle/security.md:3)
                       score 1.497 =
                         +0.997  a peer vouches (2026-11-01, circle/security.md:2): \
                    relevance 1.000 (has managed SOC) x freshness 0.997
                         +0.500  a peer vouches (undated, circle/security.md:3): \
                    relevance 1.000 (has managed SOC) x freshness 0.500
                    """)
                .endsWith("Searched for: managed SOC\n");
    }

    @Test
    void machinesGetOneObject() {
        assertThat(vouch.run("ask", "--json", "managed SOC").out()).isEqualTo("""
            {"request":"managed SOC","decision":"answer","reason":"peers answered requests like 'managed SOC'",\
            "suggestions":[{"name":"Fernlight SOC","vouches":2,"advertised":0,"warnings":0,"newest":"2026-11-01T00:00:00Z",\
            "score":1.497,"quotes":[{"text":"Calm at night.","source":"circle/security.md:2"},\
            {"text":"","source":"circle/security.md:3"}]},\
            {"name":"Mallow MDR","vouches":0,"advertised":0,"warnings":1,"newest":"2026-05-02T00:00:00Z","score":-0.281,\
            "quotes":[{"text":"Nights are a call centre.","source":"circle/security.md:4"}]}]}
            """);
    }

    @Test
    void machinesGetTheExplanationWhenTheyAskForIt() {
        assertThat(vouch.run("ask", "--json", "--explain", "managed SOC").out())
                .contains("\"explanation\":[{\"points\":0.997,\"what\":\"a peer vouches (2026-11-01,");
    }

    @Test
    void whatNobodyRecommendedIsSaidHonestlyAndIsNoFailure() {
        Outcome asked = vouch.run("ask", "a good dentist");

        assertThat(asked.exitCode()).isZero();
        assertThat(asked.out()).isEqualTo("Nobody has recommended that here yet.\n");
        assertThat(vouch.run("ask", "--json", "a good dentist").out())
                .isEqualTo("{\"request\":\"a good dentist\",\"decision\":\"silence\","
                        + "\"reason\":\"nobody has recommended that here yet\",\"suggestions\":[]}\n");
    }

    @Test
    void aQuestionThatSaysNothingIsNotAnsweredWithAnything() {
        assertThat(vouch.run("ask", "can anyone recommend something?").out())
                .isEqualTo("Say what you are looking for, for example: managed SOC provider for a hospital\n");
        assertThat(vouch.run("ask", " ").exitCode()).isEqualTo(2);
        assertThat(vouch.run("ask").exitCode()).isEqualTo(2);
    }

    @Test
    void anUnknownCommunityIsRefusedWithTheListOfThoseThereAre() {
        vouch.secondCommunity();

        Outcome asked = vouch.run("ask", "--community", "choir", "SOC");

        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.out()).isEmpty();
        assertThat(asked.err()).endsWith("There is no knowledge of a community 'choir'. There is: circle, parents\n");
        assertThat(vouch.run("ask", "--community", "../..", "SOC").exitCode()).isEqualTo(2);
    }

    @Test
    void ofTwoCommunitiesOneMustBeNamed() {
        vouch.secondCommunity();

        Outcome asked = vouch.run("ask", "SOC");

        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.err()).endsWith("Say whose knowledge to ask with --community. There is: circle, parents\n");
        assertThat(vouch.run("ask", "--community", "circle", "SOC").out()).contains("Fernlight SOC");
        assertThat(vouch.run("ask", "--community", "parents", "SOC").out()).startsWith("Nobody has");
    }

    @Test
    void theDefaultCommunityOfTheSettingsIsAsked() {
        vouch.secondCommunity()
                .with(
                        "config/vouch.yaml",
                        "communities: {parents: {telegram_chats: []}}\nconversation: {default_community: parents}\n");

        assertThat(vouch.run("ask", "dentist for children").out()).startsWith("1. Dr Puffin");
    }

    @Test
    void emphasisIsForTerminalsWithoutNoColor() {
        assertThat(vouch.run("ask", "--explain", "managed SOC").all()).doesNotContain(ESCAPE);
        assertThat(vouch.onTerminal().run("ask", "managed SOC").out()).contains(ESCAPE + "[1mFernlight SOC" + ESCAPE);
        assertThat(vouch.environment("NO_COLOR", "1")
                        .run("ask", "--explain", "managed SOC")
                        .all())
                .contains("Fernlight SOC")
                .doesNotContain(ESCAPE);
    }

    @Test
    void neitherKnowledgeNorItsFileNorTheQuestionCanSteerTheTerminal() {
        vouch.with("knowledge/circle/\u001b[2J\u202Ex.csv", """
            request,suggestion,peer,date,reason
            Backup?,Moss\u001b]0;owned\u0007vault,Abe Q.,2026-10,\u001b[2J\u009b31mRestores\u202E all
            """)
                .with("knowledge/circle/\u001b[2Jbroken.md", "## SOC?\n- Fernlight: Calm.\n")
                .onTerminal();

        Outcome asked = vouch.run("ask", "--explain", "backup\u001b\u0007");

        assertThat(asked.out()).contains("Restores", "x.csv:2", "Searched for: backup");
        assertThat(asked.err()).contains("broken.md:2: ");
        assertThat(asked.all().replaceAll("\u001b\\[[012]m", "")).doesNotContain(ESCAPE, "\u0007", "\u009b", "\u202E");
    }

    @Test
    void anotherKnowledgeFolderHasItsOwnIndexAndLeavesTheFirstAlone() throws Exception {
        vouch.run("ask", "SOC");
        vouch.with("elsewhere/choir/music.md", "## Piano tuner?\n- Mr Wren (Abe Q., 2026-10)\n");
        String other = vouch.path("elsewhere").toString();

        assertThat(vouch.run("ask", "--knowledge", other, "piano tuner").out()).startsWith("1. Mr Wren");

        assertThat(vouch.run("ask", "SOC").err()).isEmpty();
        try (Stream<Path> indexes = Files.list(vouch.path("var/index"))) {
            assertThat(indexes).hasSize(2);
        }
    }

    @Test
    void aKnowledgeFolderThatIsNoneIsNamed() {
        String none = vouch.path("nowhere").toString();
        String file = vouch.path("config/vouch.yaml").toString();

        Outcome missing = vouch.run("ask", "--knowledge", none, "SOC");
        Outcome notAFolder = vouch.run("ask", "--knowledge", file, "SOC");

        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err()).contains(none + ": there is no such folder. ").doesNotContain("\tat ");
        assertThat(notAFolder.exitCode()).isEqualTo(3);
        assertThat(notAFolder.err()).contains(file + ": this is a file, not a folder. ");
    }

    @Test
    void aStateFolderThatIsNoneIsNamedWithoutAStackTrace() {
        String file = vouch.path("config/vouch.yaml").toString();

        Outcome asked = vouch.run("ask", "--state", file, "SOC");

        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(asked.err()).contains(file, "Vouch cannot use it").doesNotContain("\tat ", "Exception");
    }

    @Test
    void whileTheIndexIsWrittenTheLastGoodOneAnswers() throws Exception {
        vouch.run("ask", "SOC");
        vouch.with("knowledge/circle/backup.md", "## Backup?\n- Mossvault (Abe Q., 2026-10)\n");

        try (Shelf shelf = Shelf.in(index(), Synonyms.none());
                ShelfWriter busy = shelf.write(false)) {
            assertThat(busy.files()).hasSize(1);
            Outcome asked = vouch.run("ask", "SOC");

            assertThat(asked.exitCode()).isZero();
            assertThat(asked.out()).startsWith("1. Fernlight SOC");
            assertThat(asked.err())
                    .contains("The index may be a little old: another Vouch process is writing the index");
        }
        assertThat(vouch.run("ask", "backup").out()).startsWith("1. Mossvault");
    }

    @Test
    void whileTheFirstIndexIsWrittenThereIsNoneToAnswer() throws Exception {
        vouch.run("ask", "SOC");
        Path index = index();
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (Shelf shelf = Shelf.in(index, Synonyms.none());
                ShelfWriter busy = shelf.write(false)) {
            assertThat(busy.files()).isEmpty();
            Outcome asked = vouch.run("ask", "SOC");

            assertThat(asked.exitCode()).isEqualTo(4);
            assertThat(asked.err())
                    .contains("another Vouch process is writing the index")
                    .doesNotContain("a little old");
        }
    }

    private Path index() throws Exception {
        try (Stream<Path> indexes = Files.list(vouch.path("var/index"))) {
            return indexes.findFirst().orElseThrow();
        }
    }
}
