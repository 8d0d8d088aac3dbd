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
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.indexer.request.Reading;
import org.vouch.indexer.request.RequestContext;
import org.vouch.indexer.request.Requests;

/// Reads messages before their turn, by the cores that whoever decides on them in order leaves idle. What is read
/// early reads the same as in its turn. Safe to use from any thread.
final class ReadAhead implements AutoCloseable {

    /// A message as [Requests#listen] takes it.
    private record Heard(String text, RequestContext context, double sure) {}

    private final Requests requests;
    private final Manners.Of manners;
    private final HeardLately lately;
    private final DoubleSupplier sure;
    private final Map<Heard, FutureTask<Reading>> begun = new HashMap<>();
    private @Nullable ExecutorService readers;

    /// @param lately tells what surrounds a message
    /// @param sure   the score from which on it matters whether a message asks
    ReadAhead(Requests requests, Manners.Of manners, HeardLately lately, DoubleSupplier sure) {
        this.requests = requests;
        this.manners = manners;
        this.lately = lately;
        this.sure = sure;
    }

    /// Begins to read what may ask a group, in this order, and forgets what was expected before and did not come. What
    /// surrounds a message by its turn may differ; then it is read anew.
    synchronized void expect(List<ChatEvent> next) {
        // Who comes alone has its turn at once.
        List<ChatEvent> several = next.size() > 1 ? next : List.of();
        Set<Heard> wanted = several.stream()
                .filter(MessageHeard.class::isInstance)
                .map(MessageHeard.class::cast)
                .filter(this::mayAskTheGroup)
                .map(this::heard)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        begun.entrySet().removeIf(one -> !wanted.contains(one.getKey()) && dropped(one.getValue()));
        for (Heard one : wanted) {
            begun.computeIfAbsent(one, this::begin);
        }
    }

    private boolean mayAskTheGroup(MessageHeard message) {
        return !message.sender().bot()
                && message.command() == null
                && !message.toMember()
                && !message.toBot()
                && manners.in(message.chat()).community() != null;
    }

    private Heard heard(MessageHeard message) {
        return new Heard(message.text(), lately.around(message), sure.getAsDouble());
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
    Reading listen(MessageHeard message) {
        Heard heard = heard(message);
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
