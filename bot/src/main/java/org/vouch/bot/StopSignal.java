package org.vouch.bot;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets Ctrl-C and a polite kill end the bot in order: it stops listening, and the process ends when all is put away,
/// at the latest after [Presence#CLOSE_MAX] and [#PUT_AWAY_MAX], which are five seconds together. What is cut off then
/// is mended by the next start.
final class StopSignal implements AutoCloseable {

    /// From the end of listening until all is put away.
    static final Duration PUT_AWAY_MAX = Duration.ofMillis(700);

    private final CountDownLatch putAway = new CountDownLatch(1);

    /// @param presence that is closed when the process is told to stop
    void closes(Presence presence) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(presence::close), "stop"));
    }

    /// All is put away; the process may end.
    @Override
    public void close() {
        putAway.countDown();
    }

    /// Ends listening, and returns when all is put away or the time for it is over.
    void stop(Runnable endListening) {
        endListening.run();
        try {
            boolean _ = putAway.await(PUT_AWAY_MAX.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
