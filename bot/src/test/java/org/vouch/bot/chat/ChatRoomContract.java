package org.vouch.bot.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.Delivery.Delivered;

/// What every [ChatRoom] keeps to, whatever its platform. A test of a room implements this.
@NullMarked
@Timeout(60)
public interface ChatRoomContract {

    /// A room of its own for each test.
    Rig open() throws Exception;

    @Test
    default void whatAMemberSaysIsHeardWithItsChatSenderAndWords() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "can anyone recommend a dentist?");

            MessageHeard heard = ear.awaitMessage();
            assertThat(heard.text()).isEqualTo("can anyone recommend a dentist?");
            assertThat(heard.sender().name()).isEqualTo("Ana");
            assertThat(heard.sender().bot()).isFalse();
            assertThat(heard.chat()).isEqualTo(rig.group());
            assertThat(heard.chat().platform()).isEqualTo(rig.room().platform());
            assertThat(heard.place().thread()).isEqualTo(rig.thread());
            assertThat(heard.command()).isNull();
            assertThat(heard.toBot()).isFalse();
            assertThat(heard.toMember()).isFalse();
        }
    }

    @Test
    default void aCommandIsHeardApartFromItsText() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "/ask a dentist near the harbour");

            MessageHeard heard = ear.awaitMessage();
            assertThat(heard.command()).isEqualTo("ask");
            assertThat(heard.text()).isEqualTo("a dentist near the harbour");
        }
    }

    @Test
    default void messagesAreHeardInTheOrderInWhichTheyWereSaid() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            for (int i = 0; i < 20; i++) {
                rig.say(i % 2 == 0 ? "Ana" : "Ben", "line " + i);
            }
            for (int i = 0; i < 20; i++) {
                assertThat(ear.awaitMessage().text()).isEqualTo("line " + i);
            }
        }
    }

    @Test
    default void theSameWordsSaidTwiceAreTwoEvents() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "hello");
            rig.say("Ana", "hello");

            MessageHeard first = ear.awaitMessage();
            MessageHeard second = ear.awaitMessage();
            assertThat(second.eventId()).isNotEqualTo(first.eventId());
            assertThat(second.place()).isNotEqualTo(first.place());
        }
    }

    @Test
    default void aMemberKeepsOneIdAndSharesItWithNobody() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "one");
            rig.say("Ben", "two");
            rig.say("Ana", "three");

            var ana = ear.awaitMessage().sender().id();
            var ben = ear.awaitMessage().sender().id();
            assertThat(ear.awaitMessage().sender().id()).isEqualTo(ana).isNotEqualTo(ben);
        }
    }

    @Test
    default void aReplyStandsInTheSameChatAndThreadAttachedToItsMessage() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "can anyone recommend a baker?");
            rig.say("Ben", "good morning");
            MessageHeard asked = ear.awaitMessage();
            ear.awaitMessage();

            Delivery delivery = rig.room().deliver(new Reply(asked.place(), Wording.plain("Harbour Bakery")));

            assertThat(delivery).isInstanceOf(Delivered.class);
            assertThat(rig.awaitReply())
                    .isEqualTo(new Rig.Spoken(
                            rig.group(), rig.thread(), "can anyone recommend a baker?", "Harbour Bakery"));
        }
    }

    @Test
    default void everyReplyHasAnIdOfItsOwn() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "can anyone recommend a baker?");
            Reply reply = new Reply(ear.awaitMessage().place(), Wording.plain("Harbour Bakery"));

            var ids = new HashSet<Delivery>(List.of(rig.room().deliver(reply)));
            ids.add(rig.room().deliver(reply));

            assertThat(ids).hasSize(2).allMatch(Delivered.class::isInstance);
        }
    }

    @Test
    default void aWordingWithEmphasisAndALinkKeepsItsWords() throws Exception {
        Wording wording = new Wording.Builder()
                .bold("Harbour & Sons <Bakery>")
                .plain(" by *two* peers_here, ")
                .italic("no [warnings]")
                .plain(" ")
                .link("said here", "https://example.invalid/said?a=1&b=2")
                .build();
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "can anyone recommend a baker?");

            rig.room().deliver(new Reply(ear.awaitMessage().place(), wording));

            assertThat(rig.awaitReply().text())
                    .startsWith("Harbour & Sons <Bakery> by *two* peers_here, no [warnings] said here");
        }
    }

    @Test
    default void aLongWordingKeepsItsBeginningAndItsSurrogatePairs() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "can anyone recommend a baker?");
            MessagePlace place = ear.awaitMessage().place();

            // One of the two has a pair across any place to cut at.
            for (String start : List.of("", "x")) {
                String text = start + "🥐".repeat(2_500);
                assertThat(rig.room().deliver(new Reply(place, Wording.plain(text))))
                        .isInstanceOf(Delivered.class);
                assertIsBeginning(rig.awaitReply().text(), text);
            }
        }
    }

    private static void assertIsBeginning(String spoken, String text) {
        assertThat(spoken).startsWith(text.substring(0, 3_001));
        if (!spoken.equals(text)) {
            assertThat(spoken).endsWith("…");
            String kept = spoken.substring(0, spoken.length() - 1);
            assertThat(text).startsWith(kept);
            assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1)))
                    .isFalse();
        }
    }

    @Test
    default void anEventThatTheListenerDidNotTakeComesAgain() throws Exception {
        try (Rig rig = open()) {
            BlockingQueue<String> tries = new LinkedBlockingQueue<>();
            try (Ear ear = new Ear(rig.room(), event -> {
                tries.add(event.eventId());
                if (tries.size() < 3) {
                    throw new IllegalStateException("not now");
                }
            })) {
                rig.say("Ana", "first");
                rig.say("Ana", "second");

                assertThat(ear.awaitMessage().text()).isEqualTo("first");
                assertThat(ear.awaitMessage().text()).isEqualTo("second");
                assertThat(tries).hasSize(4);
                assertThat(new HashSet<>(tries)).hasSize(2);
            }
        }
    }

    @Test
    default void nothingIsHeardAfterClosing() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "before");
            ear.awaitMessage();

            rig.room().close();
            rig.say("Ana", "after");
            ear.awaitEnd();

            assertThat(ear.isSilent()).isTrue();
        }
    }

    @Test
    default void closingEndsARoomInWhichNobodySpeaks() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.room().close();
            rig.room().close();

            ear.awaitEnd();
        }
    }

    @Test
    default void anInterruptEndsListening() throws Exception {
        try (Rig rig = open();
                Ear ear = new Ear(rig.room())) {
            rig.say("Ana", "hello");
            ear.awaitMessage();

            ear.interrupt();

            ear.awaitEnd();
        }
    }
}
