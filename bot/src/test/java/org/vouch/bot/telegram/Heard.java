package org.vouch.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatRoom;

/// A listener that keeps what it hears.
final class Heard implements ChatRoom.Listener {

    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<ChatEvent> events = new LinkedBlockingQueue<>();

    @Override
    public void heard(ChatEvent event) {
        events.add(event);
    }

    /// The next event.
    ///
    /// @throws AssertionError when none comes
    ChatEvent next() throws InterruptedException {
        ChatEvent event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (event == null) {
            throw new AssertionError("nothing was heard");
        }
        return event;
    }

    /// The texts of the next messages.
    List<String> nextTexts(int count) throws InterruptedException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(next() instanceof MessageHeard message ? message.text() : "not a message");
        }
        return texts;
    }

    /// Whether nothing has come that was not asked for.
    boolean isEmpty() {
        return events.isEmpty();
    }
}
