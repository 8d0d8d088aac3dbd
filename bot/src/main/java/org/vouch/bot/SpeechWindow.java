package org.vouch.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/// At most so many messages in any stretch of time of one length. Not safe for several threads.
final class SpeechWindow {

    private final int messagesMax;
    private final Duration span;
    private final Deque<Instant> said = new ArrayDeque<>();

    SpeechWindow(int messagesMax, Duration span) {
        this.messagesMax = messagesMax;
        this.span = span;
    }

    /// How long from `now` until one more may be said. Never more than the span, even when the clock was set back.
    Duration waitAt(Instant now) {
        if (said.size() < messagesMax) {
            return Duration.ZERO;
        }
        Duration wait = Duration.between(now, said.getFirst().plus(span));
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(span) > 0 ? span : wait;
    }

    /// Notes that one was said at `now`, when the window had room for it.
    void add(Instant now) {
        while (!said.isEmpty() && !isWithin(said.getFirst(), now)) {
            said.removeFirst();
        }
        said.addLast(now);
    }

    boolean isEmptyAt(Instant now) {
        return said.isEmpty() || !isWithin(said.getLast(), now);
    }

    private boolean isWithin(Instant moment, Instant now) {
        return moment.plus(span).isAfter(now);
    }
}
