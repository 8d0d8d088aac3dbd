package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.Installation.Outcome;

@NullMarked
@Timeout(60)
class ReplayCommandTest {

    private static final String CHAT = """
            03/02/2026, 09:00 - Ana Example: Can anyone recommend a good dentist for children?
            03/02/2026, 09:00 - Ben Example: Dr Puffin in Harbour Street, very patient with ours.
            03/02/2026, 09:20 - Cleo Example: +1 for Dr Puffin
            03/02/2026, 12:00 - Dan Example: nice weather today
            13/03/2026, 10:00 - Eve Example: Does anybody know a good dentist for children?
            13/03/2026, 10:09 - Ben Example: Dr Puffin again, we go every year.
            15/04/2026, 10:00 - Flo Example: Can anyone recommend a dentist for children?
            15/04/2026, 10:01 - Gil Example: We use Quayside Dental, they are great.
            14/05/2026, 10:00 - Hal Example: Could anyone recommend a good plumber?
            """;

    private final Installation vouch;

    ReplayCommandTest(@TempDir Path folder) {
        vouch = new Installation(folder);
    }

    @BeforeEach
    void chatted() {
        vouch.with("chat.txt", CHAT).with("config/vouch.yaml", "encoder: none\n");
    }

    @Test
    void eachMomentKnowsWhatWasSaidBeforeItAndNotTheAnswersToItself() {
        Outcome replay = replay();

        assertThat(replay.exitCode()).isZero();
        List<String> lines =
                replay.out().lines().filter(line -> line.contains("  line ")).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .startsWith("2026-03-13T10:00:00Z  line 5  score 0.9")
                .endsWith("  peers named one of these  1. Dr Puffin — 2 peers, newest February 2026");
        assertThat(lines.getLast())
                .startsWith("2026-04-15T10:00:00Z  line 7  score 0.9")
                .contains("silent, as a peer was quicker; peers named others  1. Dr Puffin — 2 peers");
    }

    @Test
    void theTableTellsByThresholdHowOftenItWouldSpeakAndHowWell() {
        assertThat(replay().out())
                .contains(
                        "9 messages from 2026-02-03 to 2026-05-14. Known by the end: 3 exchanges, in 3 of which peers named"
                                + " something. From threshold 0.8 on, it would have spoken as above;"
                                + " silent on other sure requests: nothing known 2.")
                .containsPattern("(?m)^ +0\\.80 +4 +2 +1 +1 +0\\.1 +2 +1 +0\\.50$")
                .containsPattern("(?m)^ +0\\.50 +4 +2 +1 +1 +0\\.1 +2 +1 +0\\.50$");
    }

    @Test
    void inAQuietChatItWouldNotHaveSpoken() {
        assertThat(replay("--mode", "quiet").out())
                .doesNotContain("  line ")
                .contains("the bot would never have spoken; silent on other sure requests: quiet mode 4.")
                .containsPattern("(?m)^ +0\\.80 +4 +0 +0 +0 +0\\.0 +0 +0 +-$");
    }

    @Test
    void whatTheCommunityKnewBesidesCountsTooAndNothingIsLeftOfTheReplay() {
        vouch.with("knowledge/parents/town.md", "## Plumber?\n- Pipe Example (Ed U., 2026-01): Came at once.\n");

        assertThat(replay().out()).contains("2026-05-14T10:00:00Z  line 9").contains("1. Pipe Example — 1 peer");
        assertThat(vouch.path("knowledge/parents")).isDirectoryNotContaining("glob:**replayed*");
    }

    @Test
    void whoseChatItIsNeedsNotBeTypedWhereOneIsMeant() {
        String chat = vouch.path("chat.txt").toString();
        assertThat(vouch.run("replay", chat).out()).contains("9 messages from");

        vouch.with("knowledge/parents/town.md", "## Plumber?\n- Pipe Example (Ed U., 2026-01): Came at once.\n");
        Outcome open = vouch.run("replay", chat);
        assertThat(open.exitCode()).isEqualTo(2);
        assertThat(open.err()).contains("--community", "circle, parents");
        vouch.with("knowledge/parents/chat.txt", CHAT);
        assertThat(vouch.run("replay", vouch.path("knowledge/parents/chat.txt").toString())
                        .out())
                .contains("1. Pipe Example — 1 peer");

        vouch.with("config/vouch.yaml", """
                encoder: none
                communities: { circle: {} }
                conversation: { default_community: circle }
                """);
        assertThat(vouch.run("replay", chat).out())
                .doesNotContain("Pipe Example")
                .contains("9 messages from");
        assertThat(replay().out()).contains("1. Pipe Example — 1 peer");
    }

    @Test
    void whatIsNoExportIsRefused() {
        vouch.with("notes.bin", "\u0001\u0002");

        assertThat(vouch.run("replay", vouch.path("notes.bin").toString(), "--community", "parents")
                        .exitCode())
                .isEqualTo(3);
        assertThat(vouch.run("replay", vouch.path("gone.txt").toString(), "--community", "parents")
                        .exitCode())
                .isEqualTo(2);
        assertThat(replay("--mode", "loud").exitCode()).isEqualTo(2);
        assertThat(replay("--threshold", "80").exitCode()).isEqualTo(2);
    }

    private Outcome replay(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "replay";
        arguments[1] = vouch.path("chat.txt").toString();
        arguments[2] = "--community";
        arguments[3] = "parents";
        System.arraycopy(options, 0, arguments, 4, options.length);
        return vouch.run(arguments);
    }
}
