package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.Installation.Outcome;

/// `queue`: what waits for approval, and what curators make of it.
@NullMarked
class QueueCommandTest {

    private static final String PIANOS = "telegram:77/1";
    private static final String BREAD = "telegram:77/3";

    @TempDir
    private Path home = Path.of("");

    private Installation vouch = new Installation(home);

    @BeforeEach
    void install() {
        vouch = new Installation(home)
                .with("config/vouch.yaml", """
                        encoder: none
                        communities:
                          circle: {learning: approve}
                          parents: {learning: approve}
                        conversation: {default_community: circle}
                        """)
                .with(
                        "knowledge/circle/live/telegram-10077.jsonl",
                        said(1, "Ada Q.", "Can anyone recommend a mover for pianos?", "")
                                + said(2, "Bo R.", "We took Bluefin Movers and were happy.", "1")
                                + said(3, "Cy S.", "Can anyone recommend a bakery for rye bread?", "")
                                + said(4, "Bo R.", "Avoid Crumb Bakery, always stale.", "3"));
    }

    private static String said(int id, String by, String text, String replyTo) {
        return """
                {"id":"%d","at":"2026-10-13T09:0%d:00Z","by":"%s","text":"%s","reply_to":"%s","chat_id":"telegram:77"}
                """.formatted(id, id, by, text, replyTo);
    }

    private String approvals() throws IOException {
        return Files.readString(vouch.path("knowledge/circle/live/approved.csv"));
    }

    @Test
    void itShowsWhenWhatWasAskedAndWhatWasOfferedAndNoNamesOfPeople() {
        Outcome outcome = vouch.run("queue");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out().replace("\r", "")).isEqualTo("""
                circle: 2 wait
                  telegram:77/1  2026-10-13 09:01
                    Can anyone recommend a mover for pianos?
                    vouches for Bluefin Movers
                  telegram:77/3  2026-10-13 09:03
                    Can anyone recommend a bakery for rye bread?
                    warns against Crumb Bakery
                """);
    }

    @Test
    void whatIsApprovedIsAnsweredAndWhatIsRejectedIsNotShownAgain() throws IOException {
        assertThat(vouch.run("ask", "mover for pianos").out()).contains("Nobody has recommended that here yet.");

        assertThat(vouch.run("queue", "approve", PIANOS).out()).isEqualTo("1 exchange approved\n");
        assertThat(vouch.run("queue", "reject", BREAD).out()).isEqualTo("1 exchange rejected\n");

        assertThat(vouch.run("ask", "mover for pianos").out()).contains("1. Bluefin Movers — 1 peer");
        assertThat(vouch.run("ask", "bakery for rye bread").out()).contains("Nobody has recommended that here yet.");
        assertThat(vouch.run("queue").out()).isEqualTo("Nothing waits for approval.\n");
        assertThat(approvals()).isEqualTo("""
                request,decision,at
                "telegram:77/1",approve,2026-11-01T09:00:00Z
                "telegram:77/3",reject,2026-11-01T09:00:00Z
                """);
    }

    @Test
    void allCanBeApprovedAtOnce() {
        assertThat(vouch.run("queue", "approve", "all").out()).isEqualTo("2 exchanges approved\n");
        assertThat(vouch.run("ask", "bakery for rye bread").out()).contains("Crumb Bakery");
    }

    @Test
    void aCommunityMayBeNamed() {
        assertThat(vouch.run("queue", "--community", "parents").out()).isEqualTo("Nothing waits for approval.\n");
        assertThat(vouch.run("queue", "approve", "all", "--community", "parents")
                        .out())
                .isEqualTo("0 exchanges approved\n");
        assertThat(vouch.run("queue").out()).contains("circle: 2 wait");
        Outcome unknown = vouch.run("queue", "--community", "nobody");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("There is no community 'nobody'");
    }

    @Test
    void anIdThatIsNotThereIsNotUnderstood() {
        Outcome outcome = vouch.run("queue", "approve", "telegram:77/2");

        assertThat(outcome.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("Nothing of that id waits for approval.");
    }

    @Test
    void deletingTheStateLosesNoApproval() throws IOException {
        vouch.run("queue", "approve", PIANOS);
        try (var files = Files.walk(vouch.path("var"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertThat(vouch.run("ask", "mover for pianos").out()).contains("1. Bluefin Movers");
    }

    @Test
    void inTheConsoleChatAnAdminSeesWhatWaits() {
        Outcome outcome = vouch.typing("/queue", "/quit").run("chat");

        assertThat(outcome.out())
                .contains("2 exchanges wait for approval", "telegram:77/1", "vouches for Bluefin Movers");
    }
}
