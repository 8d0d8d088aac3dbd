package org.vouch.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.vouch.bot.chat.ChatEvent.MessageHeard;

@NullMarked
class ConsoleChatTest implements ChatRoomContract {

    private static final ConsoleChat.Look TERMINAL = new ConsoleChat.Look(true, true, true, 40);

    @Override
    public Rig open() {
        return new ConsoleRig(ConsoleRig.PIPED);
    }

    @Test
    void aLineWithoutANameIsByTheLastSpeaker() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(TERMINAL);
                Ear ear = new Ear(rig.room())) {
            rig.type("hello");
            rig.type("Ana: hi");
            rig.type("how are you all?");

            assertThat(ear.awaitMessage().sender().name()).isEqualTo("You");
            assertThat(ear.awaitMessage().sender().name()).isEqualTo("Ana");
            assertThat(ear.awaitMessage().sender().name()).isEqualTo("Ana");
        }
    }

    @Test
    void aNameAloneChangesWhoSpeaks() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(TERMINAL);
                Ear ear = new Ear(rig.room())) {
            rig.type("Ben:");
            rig.type("hi");

            assertThat(ear.awaitMessage().sender().name()).isEqualTo("Ben");
        }
    }

    @Test
    void quitEndsTheChat() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(TERMINAL);
                Ear ear = new Ear(rig.room())) {
            rig.type("/quit");
            rig.type("Ana: still here?");

            ear.awaitEnd();
            assertThat(ear.isSilent()).isTrue();
        }
    }

    @Test
    void theEndOfTheInputEndsTheChatAfterItsLastLine() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(TERMINAL);
                Ear ear = new Ear(rig.room())) {
            rig.type("Ana: last words");
            rig.endInput();

            ear.awaitEnd();
            assertThat(ear.awaitMessage().text()).isEqualTo("last words");
        }
    }

    @Test
    void aReplyToNoMessageRepeatsNoLine() {
        try (ConsoleRig rig = new ConsoleRig(ConsoleRig.PIPED)) {
            rig.room().deliver(new Reply(new MessagePlace(rig.group(), null, ""), Wording.plain("Harbour Bakery")));

            assertThat(rig.awaitBlock()).isEqualTo("    Harbour Bakery\n");
        }
    }

    @Test
    void idsCarryTheRunSoThatANewRunRepeatsNothing() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(TERMINAL);
                Ear ear = new Ear(rig.room())) {
            rig.type("Ana: hello");

            MessageHeard heard = ear.awaitMessage();
            assertThat(heard.eventId()).startsWith("run-");
            assertThat(heard.place().messageId()).startsWith("run-");
        }
    }

    @Test
    void aReplyStandsIndentedRightUnderTheLineTyped() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(TERMINAL);
                Ear ear = new Ear(rig.room())) {
            rig.type("Ana: can anyone recommend a baker?");
            Wording wording = new Wording.Builder()
                    .bold("Harbour Bakery")
                    .plain(", says one peer\n")
                    .link("here", "https://example.invalid/1")
                    .build();

            rig.room().deliver(new Reply(ear.awaitMessage().place(), wording));

            assertThat(rig.awaitBlock()).isEqualTo("""
                                \u001b[1mHarbour Bakery\u001b[0m, says one peer
                                here\u001b[2m (https://example.invalid/1)\u001b[0m
                            """);
        }
    }

    @Test
    void aReplyToAnEarlierLineRepeatsThatLine() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(TERMINAL);
                Ear ear = new Ear(rig.room())) {
            rig.type("Ana: can anyone recommend a baker or a butcher?");
            rig.type("Ben: morning");
            MessagePlace asked = ear.awaitMessage().place();
            ear.awaitMessage();

            rig.room().deliver(new Reply(asked, Wording.plain("Harbour Bakery")));

            assertThat(rig.awaitBlock()).isEqualTo("Ana: can anyone recommend a baker or a …\n    Harbour Bakery\n");
        }
    }

    @Test
    void aReplyFromAnotherRunSaysSo() {
        try (ConsoleRig rig = new ConsoleRig(TERMINAL)) {
            MessagePlace earlier = new MessagePlace(ConsoleChat.GROUP, null, "other-run-7");

            rig.room().deliver(new Reply(earlier, Wording.plain("Harbour Bakery")));

            assertThat(rig.awaitBlock()).isEqualTo("(to something said earlier)\n    Harbour Bakery\n");
        }
    }

    @Test
    void quotedTextCannotSteerTheTerminal() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(ConsoleRig.PIPED);
                Ear ear = new Ear(rig.room())) {
            rig.type("Ana: baker?");

            rig.room().deliver(new Reply(ear.awaitMessage().place(), Wording.plain("a\u001b[2Jb\rc\u0007")));

            assertThat(rig.awaitBlock()).isEqualTo("Ana: baker?\n    a [2Jb c \n");
        }
    }

    @Test
    void aSilenceIsShownWhenThatIsWanted() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(TERMINAL);
                Ear ear = new Ear(rig.room())) {
            rig.type("Ana: morning");
            ear.awaitMessage();

            rig.room().silent("not a request");

            assertThat(rig.awaitBlock()).isEqualTo("    \u001b[2m(quiet: not a request)\u001b[0m\n");
        }
    }

    @Test
    void aSilenceIsNotShownWhenThatIsNotWanted() throws Exception {
        try (ConsoleRig rig = new ConsoleRig(new ConsoleChat.Look(false, false, false, 80));
                Ear ear = new Ear(rig.room())) {
            rig.type("Ana: morning");
            MessagePlace place = ear.awaitMessage().place();

            rig.room().silent("not a request");
            rig.room().deliver(new Reply(place, Wording.plain("hi")));

            assertThat(rig.awaitBlock()).isEqualTo("Ana: morning\n    hi\n");
        }
    }

    @Test
    void aConsoleThatCannotBeWrittenToLeavesTheOutcomeUnknown() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("closed");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        try (ConsoleChat room =
                new ConsoleChat(new StringReader(""), broken, ConsoleRig.PIPED, "run", ConsoleRig.CLOCK)) {
            Reply reply = new Reply(new MessagePlace(ConsoleChat.GROUP, null, "1"), Wording.plain("hi"));

            assertThat(room.deliver(reply)).isInstanceOf(Delivery.Unknown.class);
        }
    }
}
