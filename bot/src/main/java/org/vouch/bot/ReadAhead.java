package org.vouch.bot;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.request.Reading;
import org.vouch.indexer.request.RequestContext;
import org.vouch.indexer.request.Requests;

/// Reads messages before their turn, by the cores that whoever decides on them in order leaves idle. What is read
/// early reads the same as in its turn. Safe to use from any thread.
final class ReadAhead implements AutoCloseable {

    /// A message as [Requests#listen] takes it.
    record Heard(String text, RequestContext context, double sure) {}

    private final Requests requests;
    private final Map<Heard, FutureTask<Reading>> begun = new HashMap<>();
    private @Nullable ExecutorService readers;

    ReadAhead(Requests requests) {
        this.requests = requests;
    }

    /// Begins to read what comes next, in this order, and forgets what was expected before and did not come.
    synchronized void expect(List<Heard> next) {
        Set<Heard> wanted = new LinkedHashSet<>(next);
        begun.entrySet().removeIf(one -> !wanted.contains(one.getKey()) && dropped(one.getValue()));
        for (Heard one : wanted) {
            begun.computeIfAbsent(one, this::begin);
        }
    }

    private static boolean dropped(FutureTask<Reading> reading) {
        reading.cancel(false);
        return true;
    }

    private FutureTask<Reading> begin(Heard heard) {
        FutureTask<Reading> reading = new FutureTask<>(() -> read(heard));
        if (readers == null) {
            readers = Executors.newFixedThreadPool(
                    Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                    Thread.ofPlatform().name("read-ahead-", 1).daemon().factory());
        }
        readers.execute(reading);
        return reading;
    }

    private Reading read(Heard heard) {
        return requests.listen(heard.text(), heard.context(), heard.sure());
    }

    /// What was read of a message: at once when its turn came late, else when it is read.
    Reading listen(Heard heard) {
        @Nullable FutureTask<Reading> reading = taken(heard);
        if (reading == null) {
            return read(heard);
        }
        // Read here and now, unless it is done or being done.
        reading.run();
        try {
            return reading.get();
        } catch (ExecutionException e) {
            // Whoever decides is to meet what went wrong.
            return read(heard);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return read(heard);
        }
    }

    private synchronized @Nullable FutureTask<Reading> taken(Heard heard) {
        return begun.remove(heard);
    }

    /// Waits for what is being read: it needs what is closed after this.
    @Override
    public synchronized void close() {
        expect(List.of());
        if (readers != null) {
            readers.close();
        }
    }
}
