package org.vouch.bot;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.indexer.Progress;
import org.vouch.indexer.index.ShelfBusyException;

/// Brings the index up to date in the background whenever something was put into the knowledge folder.
final class IndexFollowing implements Runnable, AutoCloseable {

    private static final Duration BUSY_PAUSE = Duration.ofSeconds(2);
    private static final Duration STOP_MAX = Duration.ofSeconds(2);
    private static final Logger log = LoggerFactory.getLogger(IndexFollowing.class);

    private final Workplace workplace;
    private final Semaphore changes = new Semaphore(0);
    private final Thread worker = Thread.ofPlatform().name("indexing").daemon().unstarted(this::follow);

    IndexFollowing(Workplace workplace) {
        this.workplace = workplace;
    }

    void start() {
        worker.start();
    }

    /// Something has changed.
    @Override
    public void run() {
        changes.release();
    }

    private void follow() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                changes.acquire();
                changes.drainPermits();
                if (!isIndexed() && !changes.tryAcquire(BUSY_PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    changes.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return false when somebody else is just writing the index
    private boolean isIndexed() {
        try {
            workplace.builder().run(false, Progress.SILENT);
            return true;
        } catch (ShelfBusyException e) {
            return false;
        } catch (IOException | RuntimeException e) {
            log.warn(
                    "The index could not follow the knowledge folder: {}",
                    e.getClass().getSimpleName());
            return true;
        }
    }

    @Override
    public void close() {
        worker.interrupt();
        try {
            if (worker.isAlive() && !worker.join(STOP_MAX)) {
                log.warn("Indexing did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
