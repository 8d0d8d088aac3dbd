package org.vouch.bot;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageHeard;

/// Decides one by one as another does, while the other cores read what comes next: what takes long to understand is
/// remembered by its turn. Reading ahead changes no decision. For one thread that decides; closed when it is done.
final class ReadAhead implements Decider, AutoCloseable {

    private final Decider decider;
    private final Consumer<MessageHeard> reading;

    /// Who decides takes a core; whoever sends waits for nobody here.
    private final ExecutorService readers = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            Thread.ofPlatform().name("read-ahead-", 1).daemon().factory());

    private volatile @Nullable String lastExpected;

    /// @param reading reads a message for what is remembered of it; safe for many threads
    ReadAhead(Decider decider, Consumer<MessageHeard> reading) {
        this.decider = decider;
        this.reading = reading;
    }

    @Override
    public Decision apply(ChatEvent event) {
        return decider.apply(event);
    }

    @Override
    public void expect(List<ChatEvent> events) {
        String last = events.getLast().eventId();
        // The rest of what is read already comes again and again.
        if (events.size() > 1 && !last.equals(lastExpected)) {
            lastExpected = last;
            for (ChatEvent event : events) {
                if (event instanceof MessageHeard message && mayAskTheGroup(message)) {
                    readers.execute(() -> {
                        if (last.equals(lastExpected)) {
                            read(message);
                        }
                    });
                }
            }
        }
    }

    private static boolean mayAskTheGroup(MessageHeard message) {
        return !message.sender().bot() && message.command() == null && !message.toMember();
    }

    private void read(MessageHeard message) {
        try {
            reading.accept(message);
        } catch (RuntimeException | StackOverflowError e) {
            // It goes wrong again when the message is decided on.
        }
    }

    /// Waits for what is being read: it needs what is closed after this.
    @Override
    public void close() {
        readers.close();
    }
}
