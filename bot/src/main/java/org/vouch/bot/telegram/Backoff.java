package org.vouch.bot.telegram;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after failures in a row: twice as long each time up to a bound, and somewhat less by chance,
/// so that many bots do not come back at the same moment.
///
/// @param first  after the first failure
/// @param most   never longer
/// @param chance takes away up to half of each wait
record Backoff(Duration first, Duration most, RandomGenerator chance) {

    private static final int DOUBLINGS_MAX = 20;

    /// @param failures in a row, counted from 1
    Duration after(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS_MAX));
        Duration bounded = doubled.compareTo(most) < 0 ? doubled : most;
        return bounded.minus(Duration.ofMillis((long) (bounded.toMillis() / 2.0 * chance.nextDouble())));
    }
}
