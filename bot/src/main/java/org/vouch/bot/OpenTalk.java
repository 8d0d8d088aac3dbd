package org.vouch.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;

/// Chats in which something was said that is not learned yet. Safe for many threads.
final class OpenTalk {

    private final Map<ChatId, Span> spans = new HashMap<>();
    private @Nullable Instant changed;

    /// @param first when the first of what is not learned was heard
    /// @param last  when the last was
    private record Span(Instant first, Instant last) {}

    /// Something is said.
    synchronized void heard(ChatId chat, Instant now) {
        spans.merge(chat, new Span(now, now), (before, _) -> new Span(before.first(), now));
    }

    /// Knowledge has changed, and is not to wait.
    synchronized void changed(Instant now) {
        changed = now;
    }

    /// Whether it is time to learn: knowledge has changed, a chat has been quiet for a while, or has been talking for
    /// long.
    synchronized boolean isDue(Instant now, Duration quiet, Duration longest) {
        return changed != null
                || spans.values().stream()
                        .anyMatch(span -> !now.isBefore(span.last().plus(quiet))
                                || !now.isBefore(span.first().plus(longest)));
    }

    /// What was heard before a moment is learned.
    synchronized void learned(Instant before) {
        changed = changed != null && changed.isAfter(before) ? changed : null;
        spans.values().removeIf(span -> span.last().isBefore(before));
        spans.replaceAll((_, span) -> span.first().isBefore(before) ? new Span(before, span.last()) : span);
    }
}
