package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatEvent;

@NullMarked
class ReadAheadTest {

    private static final ChatEvent FIRST = message(chat("harbour"), "1");
    private static final ChatEvent SECOND = message(chat("market"), "2");
    private static final ChatEvent THIRD = message(chat("harbour"), "3");
    private static final Silence SILENCE = new Silence(Why.NOT_A_REQUEST, "nothing");

    private final ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();

    @Test
    void whatComesNextIsReadOnceHoweverManyRoundsItTakes() {
        try (ReadAhead ahead = new ReadAhead(_ -> SILENCE, message -> read.add(message.eventId()))) {
            ahead.expect(List.of(FIRST, SECOND, THIRD));
            ahead.expect(List.of(SECOND, THIRD));
            ahead.expect(List.of(THIRD));
        }

        assertThat(read).containsExactlyInAnyOrder(FIRST.eventId(), SECOND.eventId(), THIRD.eventId());
    }

    @Test
    void whatComesAloneIsNotReadAhead() {
        try (ReadAhead ahead = new ReadAhead(_ -> SILENCE, message -> read.add(message.eventId()))) {
            ahead.expect(List.of(FIRST));
        }

        assertThat(read).isEmpty();
    }

    @Test
    void whatGoesWrongThereChangesNoDecision() {
        try (ReadAhead ahead = new ReadAhead(_ -> SILENCE, _ -> {
            throw new IllegalStateException("not now");
        })) {
            ahead.expect(List.of(FIRST, SECOND));

            assertThat(ahead.apply(FIRST)).isEqualTo(SILENCE);
        }
    }
}
