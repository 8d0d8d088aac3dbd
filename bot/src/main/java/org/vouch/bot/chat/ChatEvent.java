package org.vouch.bot.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that happened in a chat.
public sealed interface ChatEvent {

    /// Unique on the platform, and the same when the platform delivers the event again.
    String eventId();

    ChatId chat();

    /// A member said something.
    ///
    /// @param place    where
    /// @param at       when, by the platform's clock
    /// @param sender   who
    /// @param text     what; without the command, and without the bot's name at its start
    /// @param command  the command in lower case and without its slash (`ask`), or null; a command for
    ///                 another bot is never heard
    /// @param toBot    whether it is aimed at the bot: a private chat, a mention of it, or a reply to it
    /// @param toMember whether it is aimed at one other member: a reply to one, or a mention at its start
    record MessageHeard(
            String eventId,
            MessagePlace place,
            Instant at,
            Sender sender,
            String text,
            @Nullable String command,
            boolean toBot,
            boolean toMember)
            implements ChatEvent {
        @Override
        public ChatId chat() {
            return place.chat();
        }
    }

    /// A member changed what they had said. Platforms also report edits that change nothing visible.
    record MessageEdited(String eventId, MessagePlace place, Instant at, Sender sender, String text)
            implements ChatEvent {
        @Override
        public ChatId chat() {
            return place.chat();
        }
    }

    /// The chat has a new id; everything kept under the old one now belongs to the new one.
    record ChatMoved(String eventId, ChatId chat, ChatId to) implements ChatEvent {}

    /// The bot was added to the chat, or may speak there again.
    record BotJoined(String eventId, ChatId chat) implements ChatEvent {}

    /// The bot was removed from the chat, or may no longer speak there.
    record BotLeft(String eventId, ChatId chat) implements ChatEvent {}
}
