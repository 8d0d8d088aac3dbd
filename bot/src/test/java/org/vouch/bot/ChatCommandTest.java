package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.Installation.Outcome;

@Timeout(60)
class ChatCommandTest {

    @TempDir
    Path home;

    private Installation vouch;

    @BeforeEach
    void installed() {
        vouch = new Installation(home);
    }

    @Test
    void threePeopleChatAndTheBotOffersAnAnswerToOneOfThem() {
        Outcome chat = vouch.typing(
                        "Ana: morning!",
                        "Ben: morning Ana",
                        "Ana: can anyone recommend a managed SOC?",
                        "Cleo: @Ana ask me tomorrow",
                        "/quit",
                        "Ana: can anyone recommend a managed SOC after all?")
                .run("chat");

        assertThat(chat.exitCode()).isZero();
        assertThat(chat.err()).contains("A chat of circle.");
        assertThat(chat.out()).isEqualTo("""
                        Ana: can anyone recommend a managed SOC?
                            2 peers have recommended something like this. Show?
                            [1] Show
                        """);
    }

    @Test
    void inAnOpenChatItAnswersAtOnce() {
        Outcome chat = vouch.typing("Ana: can anyone recommend a managed SOC?").run("chat", "--mode", "open");

        assertThat(chat.out()).isEqualTo("""
                        Ana: can anyone recommend a managed SOC?
                            Peers here said before:

                            1. Fernlight SOC — 2 peers, newest November 2026
                            “Calm at night.” (circle/security.md:2)
                            (circle/security.md:3)

                            2. Mallow MDR — nobody vouches, newest May 2026; 1 warns
                            Against: “Nights are a call centre.” (circle/security.md:4)
                            [1] Helpful  [2] Not helpful
                            [3] Why?
                        """);
    }

    @Test
    void aModeThatIsNoneIsRefused() {
        Outcome chat = vouch.run("chat", "--mode", "loud");

        assertThat(chat.exitCode()).isEqualTo(2);
        assertThat(chat.err()).contains("There is: [shadow, quiet, ask-first, open]");
    }

    @Test
    void silencesAreExplainedWhenThatIsWanted() {
        Outcome chat =
                vouch.typing("Ana: lunch?", "Ana: Looking for a managed SOC").run("chat", "--silences");

        assertThat(chat.out())
                .contains("Ana: lunch?\n    (quiet: asks 'lunch', but not surely for advice)\n")
                .containsPattern("\n    \\(quiet: asks 'Looking for a'; not sure enough: 0\\.\\d\\d of 0\\.80\\)\n");
    }

    @Test
    void whoeverSpeaksToTheBotIsAnsweredAboutWhatTheySaid() {
        Outcome chat = vouch.typing("Ben: @vouch managed SOC").run("chat");

        assertThat(chat.out()).contains("    1. Fernlight SOC — 2 peers, newest");
    }

    @Test
    void everyCommandIsAnsweredAlsoOneThatIsNone() {
        Outcome chat =
                vouch.typing("Ana: /help", "Ana: /status", "Ana: /weather").run("chat");

        assertThat(chat.out())
                .contains("/ask — what peers here recommended")
                .contains("Console chat of circle", "Index: 3 recommendations from 1 files")
                .contains("There is no /weather. Type /help to see what there is.");
    }

    @Test
    void runWithoutATokenIsTheConsoleChat() {
        Outcome chat = vouch.typing("Ana: /ask managed SOC", "/quit").run("run");

        assertThat(chat.exitCode()).isZero();
        assertThat(chat.err()).contains("Telegram is not configured", "VOUCH_TELEGRAM_TOKEN", "a console chat.");
        assertThat(chat.out()).contains("1. Fernlight SOC");
    }

    @Test
    void aChatOfAnUnknownCommunityIsRefused() {
        Outcome chat = vouch.run("chat", "--community", "choir");

        assertThat(chat.exitCode()).isEqualTo(2);
        assertThat(chat.err()).contains("There is: circle");
    }

    @Test
    void aChatOfOneCommunityKnowsNothingOfTheOther() {
        Outcome chat = vouch.secondCommunity()
                .typing("/ask managed SOC", "/ask dentist for children")
                .run("chat", "--community", "parents");

        assertThat(chat.out())
                .contains("Nobody has recommended that here yet.", "Dr Puffin")
                .doesNotContain("Fernlight");
    }

    @Test
    void withoutATerminalThereAreNoEscapeCharacters() {
        vouch.with("knowledge/circle/x.md", "## Backup?\n- Moss\u001b[2Jvault (Abe Q., 2026-10): \u001b[31mred\n");

        assertThat(vouch.typing("/ask backup").run("chat").all())
                .contains("vault")
                .doesNotContain("\u001b");
    }
}
