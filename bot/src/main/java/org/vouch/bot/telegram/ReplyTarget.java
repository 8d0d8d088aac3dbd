package org.vouch.bot.telegram;

import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.vouch.bot.chat.Sender;

/// Whose message a message replies to.
enum ReplyTarget {
    NOBODY,
    BOT,
    OTHER;

    /// A follow-up to one's own message is aimed at nobody, nor is one to a post that Telegram copied from the
    /// group's channel. In a topic every message formally replies to the one that opened it.
    static ReplyTarget of(Message message, Sender sender, Self self) {
        Message target = message.getReplyToMessage();
        if (target == null || target.getForumTopicCreated() != null || SenderReading.forwardedByItself(target)) {
            return NOBODY;
        }
        if (target.getFrom() != null && self.is(target.getFrom())) {
            return BOT;
        }
        Sender other = SenderReading.sender(target);
        return other == null || other.id().equals(sender.id()) ? NOBODY : OTHER;
    }
}
