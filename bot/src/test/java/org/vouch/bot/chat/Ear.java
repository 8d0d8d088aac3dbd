package org.vouch.bot.chat;

import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.ChatEvent.MessageHeard;

/// Listens to a room on a thread of its own and keeps what was heard.
@NullMarked
final class Ear implements AutoCloseable {

    private final ChatRoom room;
    private final BlockingQueue<ChatEvent> events = new LinkedBlockingQueue<>();
    private final Thread thread;

    Ear(ChatRoom room) {
        this(room, event -> {});
    }

    /// @param first hears each event before it is kept; what it throws goes to the room
    Ear(ChatRoom room, ChatRoom.Listener first) {
        this.room = room;
        this.thread = Thread.ofVirtual()
                .start(() -> room.listen(event -> {
                    first.heard(event);
                    events.add(event);
                }));
    }

    MessageHeard awaitMessage() throws InterruptedException {
        return (MessageHeard) await();
    }

    ButtonPressed awaitPress() throws InterruptedException {
        return (ButtonPressed) await();
    }

    private ChatEvent await() throws InterruptedException {
        return Objects.requireNonNull(events.poll(30, TimeUnit.SECONDS), "nothing was heard");
    }

    boolean isSilent() {
        return events.isEmpty();
    }

    void interrupt() {
        thread.interrupt();
    }

    void awaitEnd() throws InterruptedException {
        thread.join();
    }

    @Override
    public void close() {
        room.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
