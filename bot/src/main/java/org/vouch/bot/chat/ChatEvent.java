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
    /// @param toMember whether it is aimed at one other member: a reply to one, or a mention that calls one, as
    ///                 [Mentioned] tells
    /// @param replyTo  id of the message that it replies to, within the chat; null when it replies to none
    /// @param from     what exports would say of it
    /// @param repliedTo the message that it replies to; null when the platform does not tell
    record MessageHeard(
            String eventId,
            MessagePlace place,
            Instant at,
            Sender sender,
            String text,
            @Nullable String command,
            boolean toBot,
            boolean toMember,
            @Nullable String replyTo,
            Provenance from,
            @Nullable Asked repliedTo)
            implements ChatEvent {

        /// A message of which is known at the most to which other it replies.
        public MessageHeard(
                String eventId,
                MessagePlace place,
                Instant at,
                Sender sender,
                String text,
                @Nullable String command,
                boolean toBot,
                boolean toMember,
                @Nullable String replyTo,
                Provenance from) {
            this(eventId, place, at, sender, text, command, toBot, toMember, replyTo, from, null);
        }

        /// A message of which exports are not known.
        public MessageHeard(
                String eventId,
                MessagePlace place,
                Instant at,
                Sender sender,
                String text,
                @Nullable String command,
                boolean toBot,
                boolean toMember,
                @Nullable String replyTo) {
            this(eventId, place, at, sender, text, command, toBot, toMember, replyTo, Provenance.UNKNOWN);
        }

        /// A message that replies to none that is known.
        public MessageHeard(
                String eventId,
                MessagePlace place,
                Instant at,
                Sender sender,
                String text,
                @Nullable String command,
                boolean toBot,
                boolean toMember) {
            this(eventId, place, at, sender, text, command, toBot, toMember, null);
        }

        @Override
        public ChatId chat() {
            return place.chat();
        }

        /// Whether nobody but the sender and the bot is in the chat: platforms call such a chat by its member's id.
        public boolean isDirect() {
            return sender.id().value().equals(place.chat().toString());
        }
    }

    /// A member changed what they had said. Platforms also report edits that change nothing visible.
    ///
    /// @param at      when it was changed
    /// @param said    when it was said first
    /// @param text    what it says now; as that of [MessageHeard]
    /// @param command as that of [MessageHeard]
    /// @param replyTo as that of [MessageHeard]
    /// @param from    as that of [MessageHeard]
    record MessageEdited(
            String eventId,
            MessagePlace place,
            Instant at,
            Instant said,
            Sender sender,
            String text,
            @Nullable String command,
            @Nullable String replyTo,
            Provenance from)
            implements ChatEvent {

        /// Whether nobody but the sender and the bot is in the chat.
        public boolean isDirect() {
            return sender.id().value().equals(place.chat().toString());
        }

        /// An edit of which only what is new is known.
        public MessageEdited(String eventId, MessagePlace place, Instant at, Sender sender, String text) {
            this(eventId, place, at, at, sender, text, null, null, Provenance.UNKNOWN);
        }

        @Override
        public ChatId chat() {
            return place.chat();
        }
    }

    /// A member pressed a button under a message of the bot.
    ///
    /// @param place  the message with the button
    /// @param sender who pressed; on some platforms the very person even where they otherwise speak in another name
    /// @param button id of the button, as the platform was given it, or whatever else somebody sent
    /// @param press  handle by which this press can be answered privately
    /// @param asked  the message that the bot had replied to; null when the platform does not tell
    record ButtonPressed(
            String eventId,
            MessagePlace place,
            Sender sender,
            String button,
            String press,
            @Nullable Asked asked) implements ChatEvent {
        @Override
        public ChatId chat() {
            return place.chat();
        }
    }

    /// What somebody, or the bot, had replied to.
    ///
    /// @param text as that of [MessageHeard]
    record Asked(String text, Instant at) {}

    /// Time has passed since an answer was shown: whoever asked may have chosen by now.
    ///
    /// @param chat    in which they asked
    /// @param answer  what its buttons say of it
    /// @param asker   a chat with whoever asked alone; null where the platform has none
    record OutcomeDue(
            String eventId,
            ChatId chat,
            String answer,
            @Nullable ChatId asker) implements ChatEvent {}

    /// The chat has a new id; everything kept under the old one now belongs to the new one.
    record ChatMoved(String eventId, ChatId chat, ChatId to) implements ChatEvent {}

    /// The bot was added to the chat, or may speak there again.
    record BotJoined(String eventId, ChatId chat) implements ChatEvent {}

    /// The bot was removed from the chat, or may no longer speak there.
    record BotLeft(String eventId, ChatId chat) implements ChatEvent {}
}
