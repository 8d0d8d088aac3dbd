package org.vouch.evaluation.invented;

import java.time.LocalDateTime;

/// One line of an invented chat.
///
/// @param number  from 1; what people say and what the app says count alike
/// @param kind    what it is
/// @param member  who said it; for [Kind#SYSTEM] whom it is about
/// @param at      when, in the chat's own time, to the second; never earlier than what came before
/// @param text    with `\n` between its lines; empty unless it has words
/// @param replyTo number of the message it replies to; 0 when to none
public record InventedMessage(int number, Kind kind, Member member, LocalDateTime at, String text, int replyTo) {

    /// What a line of a chat is.
    public enum Kind {
        /// Somebody said something.
        WORDS,
        /// Somebody sent something that has no words.
        MEDIA,
        /// The app itself said something, which is no message.
        SYSTEM
    }
}
