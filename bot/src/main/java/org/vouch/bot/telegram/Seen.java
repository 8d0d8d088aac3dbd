package org.vouch.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// The ids of events that were handed in lately. Telegram keeps an update for a day; after a quiet week it may give
/// its number to another one, so older ids are forgotten.
final class Seen {

    private static final Duration KEPT = Duration.ofHours(25);
    private static final int EVENTS_MAX = 20_000;

    private final Clock clock;
    private final LinkedHashMap<String, Instant> events = new LinkedHashMap<>();

    Seen(Clock clock) {
        this.clock = clock;
    }

    boolean contains(String eventId) {
        Instant seen = events.get(eventId);
        return seen != null && seen.isAfter(clock.instant().minus(KEPT));
    }

    void add(String eventId) {
        events.remove(eventId);
        events.put(eventId, clock.instant());
        if (events.size() > EVENTS_MAX) {
            Map.Entry<String, Instant> _ = events.pollFirstEntry();
        }
    }
}
