package org.vouch.bot.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What something counts for its age.
///
/// @param halfLife after this long it counts half
/// @param undated  what it counts when its age is not known
record Freshness(Duration halfLife, double undated) {

    /// 1 for what was said at `asOf`, less the older it is, never 0.
    double of(@Nullable Instant at, Instant asOf) {
        if (at == null) {
            return undated;
        }
        double age = Math.max(0, Duration.between(at, asOf).toMillis());
        return Math.pow(0.5, age / halfLife.toMillis());
    }
}
