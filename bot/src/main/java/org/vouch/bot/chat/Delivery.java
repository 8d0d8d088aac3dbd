package org.vouch.bot.chat;

import java.time.Duration;

/// What became of something that a chat room was to do.
public sealed interface Delivery {

    /// It stands in the chat.
    record Delivered(String messageId) implements Delivery {}

    /// It certainly does not stand in the chat, and may be tried again after a while.
    record TryLater(Duration after, String why) implements Delivery {}

    /// It may or may not stand in the chat: the platform did not say. Trying again could say it twice.
    record Unknown(String why) implements Delivery {}

    /// It does not stand in the chat and never will.
    record Refused(String why) implements Delivery {}

    /// The chat lives under another id now; it may be tried again there.
    record Moved(ChatId to) implements Delivery {}
}
