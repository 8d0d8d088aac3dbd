package org.vouch.indexer.export.whatsapp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/// ChatClock of a chat, from local days and times. An hour that is skipped when the clocks change counts from before
/// the
/// change. Of an hour that comes twice the first is meant, until a message before it was said later.
final class ChatClock {

    private static final int DAY_SECONDS = 24 * 60 * 60;

    private final ZoneRules rules;
    private long day = Long.MIN_VALUE;
    private long dayStart;
    private boolean changing;
    private long previous = Long.MIN_VALUE;

    ChatClock(ZoneId zone) {
        rules = zone.getRules();
    }

    /// Goes on behind a message that was said `seconds` after 1970.
    void goOn(long seconds) {
        previous = seconds;
    }

    /// When the last message was said, in seconds since 1970.
    long previous() {
        return previous;
    }

    /// The moment of `secondOfDay` on `epochDay`.
    Instant at(long epochDay, int secondOfDay) {
        if (epochDay != day) {
            begin(epochDay);
        }
        previous = changing ? changing(secondOfDay) : dayStart + secondOfDay;
        return Instant.ofEpochSecond(previous);
    }

    private void begin(long epochDay) {
        day = epochDay;
        LocalDateTime midnight = LocalDate.ofEpochDay(epochDay).atStartOfDay();
        ZoneOffset offset = rules.getOffset(midnight);
        dayStart = midnight.toEpochSecond(offset);
        changing = rules.getTransition(midnight) != null
                || !rules.getOffset(Instant.ofEpochSecond(dayStart + DAY_SECONDS))
                        .equals(offset);
    }

    private long changing(int secondOfDay) {
        LocalDateTime local = LocalDate.ofEpochDay(day).atStartOfDay().plusSeconds(secondOfDay);
        @Nullable ZoneOffsetTransition change = rules.getTransition(local);
        if (change == null) {
            return local.toEpochSecond(rules.getOffset(local));
        }
        long early = local.toEpochSecond(change.getOffsetBefore());
        return change.isOverlap() && previous > early ? local.toEpochSecond(change.getOffsetAfter()) : early;
    }
}
