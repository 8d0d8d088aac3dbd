package org.vouch.evaluation.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Which requests were handed to the bot when, and when it replied.
final class Replies {

    /// A message in a group.
    private record Place(long group, int message) {}

    private static final double NANOSECONDS_PER_MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    private final Map<Place, Long> handed = new HashMap<>();
    private final Map<Place, Integer> said = new HashMap<>();
    private final Map<Long, Integer> lastRepliedTo = new HashMap<>();
    private final List<Double> milliseconds = new ArrayList<>();
    private int expected;
    private int outOfOrder;
    private int more;

    /// From now on it is counted that a request is answered.
    synchronized void expect(SaidUpdate request) {
        handed.put(new Place(request.group(), request.message()), 0L);
        expected++;
    }

    /// The bot gets an update, for the first time or again.
    synchronized void handOut(SaidUpdate update, long now) {
        handed.computeIfPresent(new Place(update.group(), update.message()), (_, at) -> at == 0 ? now : at);
    }

    /// The bot says something.
    synchronized void reply(long group, int message, long now) {
        Place place = new Place(group, message);
        if (said.merge(place, 1, Integer::sum) > 1) {
            more++;
        }
        int before = lastRepliedTo.getOrDefault(group, 0);
        outOfOrder += message < before ? 1 : 0;
        lastRepliedTo.put(group, message);
        Long at = handed.get(place);
        if (at != null) {
            milliseconds.add((now - at) / NANOSECONDS_PER_MILLISECOND);
            notifyAll();
        }
    }

    /// Waits until all requests are answered that are to be, or for so long.
    synchronized void awaitExpected(long seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (long left = end - System.nanoTime(); milliseconds.size() < expected && left > 0; ) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
    }

    synchronized int expected() {
        return expected;
    }

    /// Milliseconds from poll to send of each answered request, the quickest first.
    synchronized List<Double> milliseconds() {
        return milliseconds.stream().sorted().toList();
    }

    /// Replies to an earlier message than the one before in the same group.
    synchronized int outOfOrder() {
        return outOfOrder;
    }

    /// Replies to what was replied to before.
    synchronized int more() {
        return more;
    }

    /// All replies.
    synchronized int all() {
        return said.size() + more;
    }
}
