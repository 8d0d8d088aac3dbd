package org.vouch.bot.chat;

import java.util.List;
import java.util.Optional;
import org.vouch.indexer.recommendation.MemberId;

/// A place where people chat and the bot listens: the one door between Vouch and a chat platform.
public interface ChatRoom extends AutoCloseable {

    /// Takes events.
    interface Listener {

        /// Takes one event and returns once all that must survive a crash is stored. When this throws, the room
        /// hands in the same event again later, before any other of its chat. It may give an event up that
        /// fails again and again.
        ///
        /// @throws NotNowException when the event is not at fault: the room hands it in until it is taken,
        ///                         however long that takes, and does not confirm it to the platform before
        void heard(ChatEvent event);

        /// All that was handed in so far is about to be confirmed to the platform. Returns once it would survive the
        /// machine going down. Throws like [#heard], and is called again then.
        default void settle() {}

        /// All that had happened before the room listened was handed in; what comes now has just happened.
        default void caughtUp() {}

        /// Takes events from the front, at least one and as many as it likes, as if they came one by one. A room that
        /// has several at hand offers them all: to store them together is quicker.
        ///
        /// @param events in order; at least one
        /// @return how many were taken; when this throws, as above, it is none
        default int heard(List<ChatEvent> events) {
            heard(events.getFirst());
            return 1;
        }
    }

    /// The platform's name, as in [ChatId#platform].
    String platform();

    /// Hands every event to `listener`, one at a time and in order within a chat, and tells it once when it has caught
    /// up, until the room is closed, the
    /// platform has nothing more to say (the end of a console's input) or this thread is interrupted.
    void listen(Listener listener);

    /// Says something, changes what the bot said, or answers a press. Safe to call from any thread; blocks until the
    /// outcome is known or given up.
    Delivery deliver(Effect effect);

    /// The chat in which a member is spoken to alone; empty where there is none. They may not have opened it.
    default Optional<ChatId> chatWith(MemberId member) {
        return Optional.empty();
    }

    /// Whether what is said in a chat may be kept, as far as the chat itself has a word in it. Blocks until it is
    /// known.
    ///
    /// @throws NotNowException when the platform does not say at the moment
    default boolean mayKeep(ChatId chat) {
        return true;
    }

    /// Stops listening: [#listen] returns, and no event is handed in after this has returned.
    @Override
    void close();
}
