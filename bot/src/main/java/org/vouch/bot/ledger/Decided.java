package org.vouch.bot.ledger;

import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatEvent;

/// What was decided about an event: to owe something, or to be silent.
///
/// @param silence kind of silence, to be counted; null when something is owed
/// @param owing   null when it is silence
public record Decided(
        ChatEvent event,
        @Nullable String silence,
        String reason,
        @Nullable Owing owing) {

    /// @throws IllegalArgumentException when it is both or neither
    public Decided {
        if ((silence == null) == (owing == null)) {
            throw new IllegalArgumentException("a decision is either an answer or a silence");
        }
    }

    public static Decided answered(ChatEvent event, Owing owing, String reason) {
        return new Decided(event, null, reason, owing);
    }

    public static Decided silent(ChatEvent event, String kind, String reason) {
        return new Decided(event, kind, reason, null);
    }
}
