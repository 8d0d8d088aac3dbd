package org.vouch.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/// At most so many messages in any stretch of time of one length. A message is on its way from its beginning until it
/// arrived, and nobody knows when within that time the other side counts it. Not safe for several threads.
final class SpeechWindow {

    /// How soon to ask again when all that may be said at once is on its way.
    private static final Duration ON_ITS_WAY = Duration.ofMillis(100);

    private final int messagesMax;
    private final Duration span;
    private final PriorityQueue<Instant> arrived = new PriorityQueue<>();
    private int underway;

    SpeechWindow(int messagesMax, Duration span) {
        this.messagesMax = messagesMax;
        this.span = span;
    }

    /// How long from `now` until one more may be said. Never more than the span, even when the clock was set back.
    Duration waitAt(Instant now) {
        forget(now);
        long tooMany = (long) underway + arrived.size() - messagesMax + 1;
        if (tooMany <= 0) {
            return Duration.ZERO;
        }
        return arrived.stream()
                .sorted()
                .skip(tooMany - 1)
                .findFirst()
                .map(last -> Duration.between(now, last.plus(span)))
                .map(wait -> wait.compareTo(span) > 0 ? span : wait)
                .orElse(ON_ITS_WAY);
    }

    /// Notes one that takes no time.
    void add(Instant now) {
        begin();
        end(now);
    }

    /// One message is on its way.
    void begin() {
        underway++;
    }

    /// One that was on its way had arrived by `now`.
    void end(Instant now) {
        underway--;
        arrived.add(now);
    }

    boolean isEmptyAt(Instant now) {
        forget(now);
        return underway == 0 && arrived.isEmpty();
    }

    private void forget(Instant now) {
        while (!arrived.isEmpty() && !arrived.element().plus(span).isAfter(now)) {
            arrived.remove();
        }
    }
}
