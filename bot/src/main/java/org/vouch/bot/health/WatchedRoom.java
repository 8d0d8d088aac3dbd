package org.vouch.bot.health;

import java.time.Duration;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Effect;

/// A chat room of which it is told how long each of its events took to be handled.
public final class WatchedRoom implements ChatRoom {

    private final ChatRoom room;
    private final Meters meters;

    public WatchedRoom(ChatRoom room, Meters meters) {
        this.room = room;
        this.meters = meters;
    }

    @Override
    public String platform() {
        return room.platform();
    }

    @Override
    public void listen(Listener listener) {
        room.listen(event -> {
            long began = System.nanoTime();
            try {
                listener.heard(event);
            } finally {
                meters.handled(Duration.ofNanos(System.nanoTime() - began));
            }
        });
    }

    @Override
    public Delivery deliver(Effect effect) {
        return room.deliver(effect);
    }

    @Override
    public void close() {
        room.close();
    }
}
