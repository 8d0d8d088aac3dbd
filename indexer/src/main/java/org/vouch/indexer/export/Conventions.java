package org.vouch.indexer.export;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What an export leaves open and its community knows.
///
/// @param zone      of local times that name none
/// @param dateOrder of dates that can be read in two ways; null when nobody has said, so that it must be asked
/// @param now       what is dated more than a day later than this lies in the future
public record Conventions(ZoneId zone, @Nullable DateOrder dateOrder, Instant now) {

    private static final Duration AHEAD_MAX = Duration.ofDays(1);

    /// Those of a community that says nothing: UTC, and to be asked about dates.
    public static Conventions unsaid(Instant now) {
        return new Conventions(ZoneOffset.UTC, null, now);
    }

    /// Whether `moment` lies so far ahead that no wrong clock explains it.
    public boolean isFuture(Instant moment) {
        return moment.isAfter(now.plus(AHEAD_MAX));
    }

    /// The moment at which clocks in the zone show `local`. An hour that is skipped counts from before the change; of
    /// an hour that comes twice the first is meant.
    public Instant local(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
