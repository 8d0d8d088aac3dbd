package org.vouch.bot;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullMarked;

/// Tells on the standard output how far a process has come, and stands still at one step, for good.
@NullMarked
final class Steps {

    static final String STEP = "step ";
    static final String STANDING = "standing at ";
    static final String DONE = "done";

    private final String standAt;
    private int steps;

    /// @param standAt the step at which to stand still: its words, or `#` and its number counted from 1
    Steps(String standAt) {
        this.standAt = standAt;
    }

    /// One thread at a time: while one stands still, no other passes.
    synchronized void reach(String step) {
        steps++;
        boolean stand = step.equals(standAt) || ("#" + steps).equals(standAt);
        tell((stand ? STANDING : STEP) + step);
        if (stand) {
            standStill();
        }
    }

    void done() {
        tell(DONE);
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void standStill() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
