package org.vouch.bot.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How the room waits between tries.
interface Waiting {

    /// Really waits.
    Waiting REAL = (length, closed) -> {
        boolean _ = closed.await(length.toNanos(), TimeUnit.NANOSECONDS);
    };

    /// Waits as long as `length`, or until `closed` is open, whichever comes first.
    void await(Duration length, CountDownLatch closed) throws InterruptedException;
}
