package org.vouch.indexer.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.IndexWriter;

/// Hands entries to Lucene's writer by as many threads as there are cores: most of the work is to tell their words
/// apart. In which order they come makes no difference to who searches.
final class WritingThreads implements AutoCloseable {

    /// Entries that wait; whoever brings more waits too, so that memory is bounded.
    private static final int WAITING_MAX = 512;

    private final IndexWriter writer;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("shelf-", 1).daemon().factory());
    private final List<Future<?>> waiting = new ArrayList<>();

    WritingThreads(IndexWriter writer) {
        this.writer = writer;
    }

    /// Writes `entry` soon.
    ///
    /// @throws IOException when one before could not be written
    void add(ShelfEntry entry) throws IOException {
        waiting.add(threads.submit(() -> writer.addDocuments(EntryDocuments.write(entry))));
        if (waiting.size() >= WAITING_MAX) {
            await();
        }
    }

    /// Waits until everything is written.
    ///
    /// @throws IOException when something could not be
    void await() throws IOException {
        try {
            for (Future<?> one : waiting) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("an entry could not be written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while entries were written");
        } finally {
            waiting.clear();
        }
    }

    /// Ends the threads. What waits is dropped, and what is being written is ended.
    @Override
    public void close() {
        waiting.forEach(one -> one.cancel(false));
        threads.close();
    }
}
