package org.vouch.bot;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.indexer.Progress;
import org.vouch.indexer.UpdateMeanings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.index.Snapshot;

/// Tells the meanings of what is new in the index, while others search it.
final class BackgroundMeanings implements Closeable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration STOP_MAX = Duration.ofSeconds(2);
    private static final Logger log = LoggerFactory.getLogger(BackgroundMeanings.class);

    private final Shelf shelf;
    private final UpdateMeanings update;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("meanings").daemon().factory());
    private volatile boolean stopped;
    private @Nullable Snapshot told;

    BackgroundMeanings(Shelf shelf, UpdateMeanings update) {
        this.shelf = shelf;
        this.update = update;
    }

    /// Begins, and goes on until this is closed.
    void start() {
        worker.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (told == null || !told.isCurrent()) {
                tell();
            }
        } catch (NoIndexException | ShelfBusyException e) {
            log.debug("Meanings wait: {}", e.getMessage());
        } catch (IOException e) {
            log.warn("Meanings could not be told: {}", e.getMessage());
        }
    }

    private void tell() throws IOException, NoIndexException, ShelfBusyException {
        Snapshot now = shelf.snapshot();
        boolean done = false;
        try {
            int missing = update.missing();
            if (missing > 0) {
                log.info("{} exchanges are found by their words alone until their meanings are told", missing);
            }
            update.run(Progress.SILENT, () -> stopped);
            done = true;
        } finally {
            forget();
            if (done) {
                told = now;
            } else {
                now.close();
            }
        }
    }

    private void forget() throws IOException {
        if (told != null) {
            told.close();
            told = null;
        }
    }

    /// Stops within [#STOP_MAX]; what was told stays.
    @Override
    public void close() throws IOException {
        stopped = true;
        worker.shutdown();
        try {
            if (worker.awaitTermination(STOP_MAX.toMillis(), TimeUnit.MILLISECONDS)) {
                forget();
            } else {
                log.warn("Telling meanings did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
