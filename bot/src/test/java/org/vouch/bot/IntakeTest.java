package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.NotNowException;
import org.vouch.bot.ledger.Ledger;

@NullMarked
class IntakeTest {

    private static final ChatEvent FIRST = message(chat("harbour"), "1");
    private static final ChatEvent WAITS = message(chat("market"), "2");
    private static final ChatEvent LAST = message(chat("harbour"), "3");

    @Test
    void whatCameBeforeAnEventThatMustWaitIsTaken() throws Exception {
        try (Ledger ledger = Ledger.inMemory(Clock.systemUTC())) {
            Intake intake =
                    new Intake(IntakeTest::keep, _ -> new Silence(Why.NOT_A_REQUEST, "nothing"), ledger, _ -> {});

            assertThat(intake.take(List.of(FIRST, WAITS, LAST))).isEqualTo(1);
            assertThat(ledger.known(List.of(FIRST, WAITS, LAST))).containsExactly(FIRST.eventId());
            assertThatThrownBy(() -> intake.take(List.of(WAITS, LAST))).isInstanceOf(NotNowException.class);
        }
    }

    @Test
    void anEventThatMustWaitForAnotherIsNotTakenForOneThatFails() throws Exception {
        try (Ledger ledger = Ledger.inMemory(Clock.systemUTC())) {
            Intake intake = new Intake(
                    Keeping.NOTHING,
                    event -> {
                        keep(event);
                        return new Silence(Why.NOT_A_REQUEST, "nothing");
                    },
                    ledger,
                    _ -> {});

            assertThatThrownBy(() -> intake.take(List.of(WAITS))).isInstanceOf(NotNowException.class);
            assertThat(ledger.known(List.of(WAITS))).isEmpty();
        }
    }

    private static void keep(ChatEvent event) {
        if (event.equals(WAITS)) {
            throw new NotNowException("the platform does not answer", new IllegalStateException());
        }
    }
}
