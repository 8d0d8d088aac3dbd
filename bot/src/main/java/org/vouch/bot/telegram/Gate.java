package org.vouch.bot.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/// Where events pass, one at a time, until it is closed. None enters after that.
final class Gate {

    private final Waiting waiting;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ReentrantLock passing = new ReentrantLock();

    Gate(Waiting waiting) {
        this.waiting = waiting;
    }

    boolean isClosed() {
        return closed.getCount() == 0;
    }

    /// Runs `handIn` unless the gate is closed.
    ///
    /// @return whether it ran
    boolean pass(Runnable handIn) {
        passing.lock();
        try {
            if (isClosed()) {
                return false;
            }
            handIn.run();
            return true;
        } finally {
            passing.unlock();
        }
    }

    /// Waits as long as `length`, or until the gate is closed.
    void await(Duration length) throws InterruptedException {
        waiting.await(length, closed);
    }

    /// Lets nothing in any more and ends all waiting.
    void close() {
        closed.countDown();
    }

    /// Once closed: waits until what passes now has passed. Returns at once on the very thread that is passing.
    void awaitPassed() {
        boolean _ = pass(() -> {});
    }
}
