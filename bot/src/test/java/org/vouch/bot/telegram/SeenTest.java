package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SeenTest {

    /// A clock that is set by hand.
    private static final class HandClock extends Clock {

        private Instant now = Instant.ofEpochSecond(Updates.NOON);

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final HandClock clock = new HandClock();
    private final Seen seen = new Seen(clock);

    @Test
    void anEventIsKnownForAsLongAsTelegramMayRepeatIt() {
        seen.add("9/-100/42");
        clock.pass(Duration.ofHours(24));

        assertThat(seen.contains("9/-100/42")).isTrue();
        assertThat(seen.contains("10/-100/42")).isFalse();
    }

    @Test
    void anIdThatComesAgainAfterAQuietWeekIsNew() {
        seen.add("9/-100/42");
        clock.pass(Duration.ofDays(8));

        assertThat(seen.contains("9/-100/42")).isFalse();
    }

    @Test
    void onlySoManyEventsAreRemembered() {
        for (int event = 0; event <= 20_000; event++) {
            seen.add("event " + event);
        }

        assertThat(seen.contains("event 0")).isFalse();
        assertThat(seen.contains("event 1")).isTrue();
    }
}
