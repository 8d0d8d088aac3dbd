package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouch.bot.Courier.Next;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Events;
import org.vouch.bot.chat.FakeRoom;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.Owing;
import org.vouch.bot.ledger.Shown;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.indexer.recommendation.CommunityId;

/// What waits for peers waits until the bot has heard what they said while it was away; nothing else does.
@NullMarked
class CourierTest {

    private static final ChatId HARBOUR = Events.chat("harbour");
    private static final Duration DELAY = Duration.ofMinutes(2);

    private final SteppedClock clock = new SteppedClock();
    private final CatchingUp catchingUp = new CatchingUp(clock);
    private final FakeRoom room = new FakeRoom();
    private final Ledger ledger;
    private final Courier courier;

    CourierTest() throws UnusableLedgerException {
        ledger = Ledger.inMemory(clock);
        courier = new Courier(
                room,
                ledger,
                new Pace(Pace.Limits.NONE),
                new DeliveryLimits(5, Duration.ofMinutes(10)),
                clock,
                catchingUp);
        owe("uninvited", DELAY);
        clock.advance(DELAY.plusSeconds(30));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void anAnswerWhoseTimeHasPassedWaitsUntilAllIsHeard() {
        assertThat(next()).isEqualTo(new Next.Wait(CatchingUp.TIME_MAX));
        catchingUp.told();
        clock.advance(Duration.ofSeconds(20));
        assertThat(next()).isEqualTo(new Next.Wait(CatchingUp.TIME_MAX.minusSeconds(20)));
        assertThat(room.attempts()).isEmpty();

        catchingUp.over();

        assertThat(next()).isEqualTo(new Next.GoOn());
        assertThat(room.standing()).hasSize(1);
    }

    @Test
    void whoWasAskedDirectlyDoesNotWaitBehindIt() {
        owe("asked", Duration.ZERO);

        assertThat(next()).isEqualTo(new Next.GoOn());

        assertThat(room.standing())
                .singleElement()
                .satisfies(effect -> assertThat(effect.wording().text()).isEqualTo("a reply to asked"));
    }

    @Test
    void aRoomThatIsNeverSilentDoesNotHoldItForEver() {
        catchingUp.told();
        clock.advance(CatchingUp.TIME_MAX);

        assertThat(next()).isEqualTo(new Next.GoOn());
        assertThat(room.standing()).hasSize(1);
    }

    @Test
    void whileItWaitsItCanGrowTooOld() {
        clock.advance(Duration.ofMinutes(10));

        assertThat(next()).isEqualTo(new Next.GoOn());
        assertThat(room.attempts()).isEmpty();
        assertThat(ledger.counts().givenUp()).isEqualTo(1);
    }

    private Next next() {
        return courier.advance(courier.next(HARBOUR).orElseThrow());
    }

    private void owe(String id, Duration delay) {
        MessageHeard heard = Events.message(HARBOUR, id);
        Shown shown = new Shown("answer-" + id, new CommunityId("circle"), List.of(), 0, true);
        ledger.answered(heard, new Owing(Events.reply(heard), delay, shown), "3 peers vouch");
    }
}
