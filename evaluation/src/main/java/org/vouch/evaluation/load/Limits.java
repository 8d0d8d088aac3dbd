package org.vouch.evaluation.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What Telegram bears of a bot: a message a second in a group, twenty a minute, and thirty a second in all. Who says
/// more is told to wait. A message may arrive a little early, as the way to the server is not always equally long.
final class Limits {

    private static final int GROUP_PER_MINUTE = 20;
    private static final int ALL_PER_SECOND = 30;
    private static final long EARLY = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final Map<Long, Deque<Long>> groups = new HashMap<>();
    private final Deque<Long> all = new ArrayDeque<>();
    private int refused;

    /// Whether a message to a group is borne now, which counts it.
    ///
    /// @param now in nanoseconds, never less than before
    synchronized boolean bears(long group, long now) {
        Deque<Long> here = groups.computeIfAbsent(group, _ -> new ArrayDeque<>());
        forget(here, now - MINUTE + EARLY);
        forget(all, now - SECOND + EARLY);
        boolean borne = all.size() < ALL_PER_SECOND
                && here.size() < GROUP_PER_MINUTE
                && (here.isEmpty() || here.getLast() <= now - SECOND + EARLY);
        if (borne) {
            here.addLast(now);
            all.addLast(now);
        } else {
            refused++;
        }
        return borne;
    }

    /// How many messages were not borne.
    synchronized int refused() {
        return refused;
    }

    private static void forget(Deque<Long> said, long before) {
        while (!said.isEmpty() && said.getFirst() < before) {
            said.removeFirst();
        }
    }
}
