package org.vouch.bot;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// The time of a conversation that is gone through again.
final class RehearsalClock extends Clock {

    private final AtomicReference<Instant> now;

    RehearsalClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /// Never back: what was said out of order was said at once.
    void moveTo(Instant moment) {
        now.accumulateAndGet(moment, (before, then) -> then.isAfter(before) ? then : before);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
