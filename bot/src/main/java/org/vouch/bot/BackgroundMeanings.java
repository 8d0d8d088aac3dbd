package org.vouch.bot;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
final class BackgroundMeanings implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration STOP_MAX = Duration.ofSeconds(2);
    private static final Logger log = LoggerFactory.getLogger(BackgroundMeanings.class);

    private final Shelf shelf;
    private final @Nullable UpdateMeanings update;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread worker = Thread.ofPlatform().name("meanings").daemon().unstarted(this::follow);
    private final AtomicInteger missing = new AtomicInteger();
    private final Progress counting = new Progress() {
        @Override
        public void began(Stage stage, long total) {
            missing.set((int) total);
        }

        @Override
        public void advanced(String what, long amount) {
            missing.addAndGet((int) -amount);
        }

        @Override
        public void ended() {}
    };
    private @Nullable Snapshot told;

    /// @param update null when nobody can tell meanings; then nothing is done
    BackgroundMeanings(Shelf shelf, @Nullable UpdateMeanings update) {
        this.shelf = shelf;
        this.update = update;
    }

    /// Begins, and goes on until this is closed.
    void start() {
        if (update != null) {
            worker.start();
        }
    }

    /// How many entries are found by their words alone so far, as of the last look.
    int missing() {
        return missing.get();
    }

    private void follow() {
        try {
            do {
                look();
            } while (!stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (update != null && (told == null || !told.isCurrent())) {
                tell(update);
            }
        } catch (NoIndexException | ShelfBusyException e) {
            log.debug("Meanings wait: {}", e.getMessage());
        } catch (IOException e) {
            log.warn("Meanings could not be told: {}", e.getMessage());
        }
    }

    private void tell(UpdateMeanings by) throws IOException, NoIndexException, ShelfBusyException {
        Snapshot now = shelf.snapshot();
        boolean done = false;
        try {
            missing.set(by.missing());
            if (missing.get() > 0) {
                log.atInfo()
                        .addKeyValue("exchanges", missing.get())
                        .log("What is new is found by its words alone until its meaning is told");
            }
            by.run(counting, () -> stopping.getCount() == 0);
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
        stopping.countDown();
        try {
            if (!worker.isAlive() || worker.join(STOP_MAX)) {
                forget();
            } else {
                log.warn("Telling meanings did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
