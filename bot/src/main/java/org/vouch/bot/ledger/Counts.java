package org.vouch.bot.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The ledger in figures, since it began.
///
/// @param events     heard, each once
/// @param answers    decided on and not taken back
/// @param withdrawn  answers taken back; their events count among the silences
/// @param silences   decided on, by kind, in the order of the kinds' names
/// @param owed       replies that are still to be delivered, or are being delivered
/// @param delivered  replies that stand in their chat
/// @param unknown    replies that may or may not stand in their chat
/// @param refused    replies that the platform refused
/// @param givenUp    replies that were too late, or tried too often
/// @param oldestOwed since when the longest waiting reply is owed; null when none is
/// @param chats      that the bot listens in
public record Counts(
        long events,
        long answers,
        long withdrawn,
        Map<String, Long> silences,
        long owed,
        long delivered,
        long unknown,
        long refused,
        long givenUp,
        @Nullable Instant oldestOwed,
        long chats) {

    public Counts {
        silences = Collections.unmodifiableMap(new TreeMap<>(silences));
    }
}
