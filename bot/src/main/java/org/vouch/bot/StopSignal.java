package org.vouch.bot;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets Ctrl-C and a polite kill end the bot in order: it stops listening, and the process ends when all is put
/// away.
final class StopSignal {

    private static final long PUT_AWAY_SECONDS_MAX = 5;

    private final CountDownLatch putAway = new CountDownLatch(1);

    private StopSignal() {}

    /// @param presence that is closed when the process is told to stop
    static StopSignal closing(Presence presence) {
        StopSignal signal = new StopSignal();
        Thread hook = new Thread(
                () -> {
                    presence.close();
                    signal.awaitPutAway();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        return signal;
    }

    /// All is put away; the process may end.
    void done() {
        putAway.countDown();
    }

    private void awaitPutAway() {
        try {
            boolean inTime = putAway.await(PUT_AWAY_SECONDS_MAX, TimeUnit.SECONDS);
            if (!inTime) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
