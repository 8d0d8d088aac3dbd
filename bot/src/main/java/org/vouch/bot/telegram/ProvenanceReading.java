package org.vouch.bot.telegram;

import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.vouch.bot.chat.Provenance;

/// What Telegram Desktop, when it exports a chat, would say of a message.
final class ProvenanceReading {

    /// Ids of big groups and channels are below; before the minus they have what exports call them.
    private static final long BIG_CHATS = -1_000_000_000_000L;

    private ProvenanceReading() {}

    static Provenance of(Message message) {
        long chat = message.getChat().getId();
        return new Provenance(
                chat(chat),
                author(message),
                isBig(chat) ? "https://t.me/c/" + bare(chat) + "/" + message.getMessageId() : null,
                message.getForwardOrigin() != null,
                Boolean.TRUE.equals(message.getHasProtectedContent()));
    }

    /// In a small group every account numbers the messages for itself, the bot too: its numbers mean nothing in an
    /// export.
    private static String chat(long id) {
        return (isBig(id) ? "telegram:" : "telegram-bot:") + bare(id);
    }

    private static String author(Message message) {
        Chat inTheNameOf = message.getSenderChat();
        if (inTheNameOf != null) {
            return "channel" + bare(inTheNameOf.getId());
        }
        return message.getFrom() == null ? "" : "user" + message.getFrom().getId();
    }

    private static boolean isBig(long chat) {
        return chat < BIG_CHATS;
    }

    private static long bare(long chat) {
        return isBig(chat) ? BIG_CHATS - chat : Math.abs(chat);
    }
}
