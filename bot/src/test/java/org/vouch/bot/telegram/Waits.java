package org.vouch.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// Remembers for how long the room would have waited, and does not wait.
final class Waits implements Waiting {

    private final List<Duration> lengths = new CopyOnWriteArrayList<>();
    private volatile Runnable meanwhile = () -> {};

    @Override
    public void await(Duration length, CountDownLatch closed) {
        lengths.add(length);
        meanwhile.run();
    }

    /// What happens during each wait.
    void meanwhile(Runnable happens) {
        meanwhile = happens;
    }

    List<Duration> lengths() {
        return List.copyOf(lengths);
    }
}
