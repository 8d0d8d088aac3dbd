package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.Installation.Outcome;

class ExplainCommandTest {

    private static final String CHAT = """
        13/02/2026, 09:00 - Ada: Can anyone recommend a good plumber?
        13/02/2026, 09:05 - Bo: Bluefin Plumbing fixed ours in an hour, great people
        13/02/2026, 09:06 - Cem: avoid Redfin Plumbing, they never came back
        """;

    @TempDir
    Path home;

    private Installation vouch;

    @BeforeEach
    void installed() {
        vouch = new Installation(home);
    }

    @Test
    void aMessageThatAsksIsToldWithTheWordsThatDecided() {
        Outcome told = vouch.run("explain", "message", "Can anyone recommend a plumber in Northtown?");

        assertThat(told.exitCode()).isZero();
        assertThat(told.out())
                .startsWith("A request: 0.")
                .contains("anyone recommend")
                .contains("about:   plumber in Northtown")
                .contains("where:   Northtown")
                .contains("from 0.80 on the bot may speak uninvited");
    }

    @Test
    void aMessageThatDoesNotAskIsToldToo() {
        assertThat(vouch.run("explain", "message", "good morning all").out()).startsWith("No request: 0.");
        assertThat(vouch.run("explain", "message", " ").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anExchangeIsToldByTheLineOfAnyOfItsMessages() throws Exception {
        Files.writeString(vouch.path("knowledge/circle/chat.txt"), CHAT);

        String byRequest = vouch.run("explain", "exchange", "circle/chat.txt:1").out();
        assertThat(byRequest)
                .startsWith("Request, circle/chat.txt:1\n  Can anyone recommend a good plumber?\n  asks:    0.")
                .contains("Answer, circle/chat.txt:2, belongs here: ")
                .contains("vouches for Bluefin Plumbing")
                .contains("warns against Redfin Plumbing")
                .doesNotContain("Bo", "Cem");
        assertThat(vouch.run("explain", "exchange", "circle/chat.txt:3").out()).isEqualTo(byRequest);
    }

    @Test
    void whyAnAnswerCountsIsTold() throws Exception {
        Files.writeString(vouch.path("knowledge/circle/why.txt"), """
            06/07/2026, 09:12 - Ada: Can anyone recommend a family clinic?
            06/07/2026, 09:14 - Bo: Northlight Family Clinic are great with children
            06/07/2026, 09:15 - Cem: +1
            06/07/2026, 09:16 - Dan: NFC is reliable
            06/07/2026, 09:17 - Eve: avoid Redfin Clinic, they were rude
            """);

        String told = vouch.run("explain", "exchange", "circle/why.txt:1").out();

        assertThat(told)
                .contains("vouches for Northlight Family Clinic", "why: says 'great'")
                .contains("why: agrees with circle/why.txt:2\n")
                .contains("why: says 'reliable'; 'NFC' counts here: the initials of 'Northlight Family Clinic'")
                .contains("why: says 'avoid', 'rude'")
                .doesNotContain("Bo", "Cem");
    }

    @Test
    void aLineThatBelongsToNoExchangeSaysSo() {
        Outcome told = vouch.run("explain", "exchange", "circle/nothing.txt:7");

        assertThat(told.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(told.err()).contains("No exchange has a message at circle/nothing.txt:7");
        assertThat(vouch.run("explain", "exchange", "nowhere").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void explainingKeepsNoVectors() throws Exception {
        Files.writeString(vouch.path("knowledge/circle/chat.txt"), CHAT);
        vouch.run("explain", "exchange", "circle/chat.txt:1");

        assertThat(vouch.path("var/vectors")).doesNotExist();
    }
}
