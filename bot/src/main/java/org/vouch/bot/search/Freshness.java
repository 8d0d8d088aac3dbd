package org.vouch.bot.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What something counts for its age.
///
/// @param halfLife after this long it counts half
/// @param least    it counts so much however old it is
/// @param undated  what it counts when its age is not known
record Freshness(Duration halfLife, double least, double undated) {

    /// 1 for what was said at `asOf`, less the older it is.
    double of(@Nullable Instant at, Instant asOf) {
        if (at == null) {
            return undated;
        }
        double age = Math.max(0, Duration.between(at, asOf).toMillis());
        return Math.max(least, Math.pow(0.5, age / halfLife.toMillis()));
    }
}
