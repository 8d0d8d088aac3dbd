package org.vouch.bot.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.ledger.Counts;

/// How the bot is at one moment.
///
/// @param lastPoll     when the platform last answered a poll; null when it has not since the start
/// @param pollFailures polls that failed since the start
/// @param putAside     updates since the start that came to nothing
/// @param index        what is searched; null when there is none that can be read
/// @param ledger       its figures; null when it fails
public record Vitals(
        @Nullable Instant lastPoll,
        long pollFailures,
        long putAside,
        @Nullable Index index,
        @Nullable Counts ledger) {

    /// Before anything is known.
    static final Vitals UNKNOWN = new Vitals(null, 0, 0, null, null);

    /// The index that is searched.
    ///
    /// @param changed         when it last changed
    /// @param files           that it is made from
    /// @param recommendations that it holds
    /// @param withoutMeaning  entries that are found by their words alone until their meaning is told
    public record Index(Instant changed, int files, int recommendations, int withoutMeaning) {}
}
