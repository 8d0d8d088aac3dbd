package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether the bot still hears what happened while it was away. A peer may have answered by then what it was about to
/// say uninvited, so that waits until it knows; not for long, as a room that is never silent never says that all was
/// told. Safe to use from any thread.
final class CatchingUp {

    /// From the first word of the platform on.
    static final Duration TIME_MAX = Duration.ofMinutes(1);

    private final Clock clock;
    private @Nullable Instant told;
    private boolean over;

    CatchingUp(Clock clock) {
        this.clock = clock;
    }

    /// The platform tells something.
    synchronized void told() {
        if (told == null) {
            told = clock.instant();
        }
    }

    /// It has told all.
    synchronized void over() {
        over = true;
    }

    /// For how long it may go on; zero when it is over. Before the platform says anything, nothing can be said there
    /// either.
    synchronized Duration left() {
        if (over) {
            return Duration.ZERO;
        }
        Duration left = told == null ? TIME_MAX : Duration.between(clock.instant(), told.plus(TIME_MAX));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
