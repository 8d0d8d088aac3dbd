package org.vouch.bot.health;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Effect;
import org.vouch.indexer.recommendation.MemberId;

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
        room.listen(new Watched(listener));
    }

    @Override
    public Delivery deliver(Effect effect) {
        return room.deliver(effect);
    }

    @Override
    public Optional<ChatId> chatWith(MemberId member) {
        return room.chatWith(member);
    }

    @Override
    public boolean mayKeep(ChatId chat) {
        return room.mayKeep(chat);
    }

    @Override
    public void close() {
        room.close();
    }

    /// Measures how long events take; those that are taken together end together.
    private final class Watched implements Listener {

        private final Listener listener;

        Watched(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void heard(ChatEvent event) {
            int _ = heard(List.of(event));
        }

        @Override
        public int heard(List<ChatEvent> events) {
            long began = System.nanoTime();
            int taken = 1;
            try {
                taken = listener.heard(events);
                return taken;
            } finally {
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                for (int i = 0; i < taken; i++) {
                    meters.handled(took);
                }
            }
        }

        @Override
        public void settle() {
            listener.settle();
        }

        @Override
        public void caughtUp() {
            listener.caughtUp();
        }
    }
}
