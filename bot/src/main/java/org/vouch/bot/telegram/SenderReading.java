package org.vouch.bot.telegram;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.vouch.bot.chat.Sender;
import org.vouch.indexer.recommendation.MemberId;

/// Who speaks in a message: a member, a chat in its own name, or a program.
final class SenderReading {

    private SenderReading() {}

    /// @return null when the message does not say
    static @Nullable Sender sender(Message message) {
        Chat inTheNameOf = message.getSenderChat();
        if (inTheNameOf != null) {
            return chat(message, inTheNameOf);
        }
        User from = message.getFrom();
        if (from == null) {
            return null;
        }
        boolean program = from.getIsBot() || message.getViaBot() != null || forwardedByItself(message);
        return new Sender(id(from.getId()), name(from.getFirstName(), from.getLastName()), program);
    }

    /// Who pressed a button: always the person, also where they speak in another name. The two must never be seen
    /// together.
    static Sender sender(User user) {
        return new Sender(id(user.getId()), name(user.getFirstName(), user.getLastName()), user.getIsBot());
    }

    /// An admin who stays anonymous speaks in the name of the very group; a channel speaks from outside.
    private static Sender chat(Message message, Chat inTheNameOf) {
        boolean anonymousAdmin = inTheNameOf.getId().equals(message.getChat().getId());
        boolean program = !anonymousAdmin || message.getViaBot() != null || forwardedByItself(message);
        return new Sender(id(inTheNameOf.getId()), name(inTheNameOf.getTitle(), null), program);
    }

    /// Whether Telegram itself copied the message from the group's channel.
    static boolean forwardedByItself(Message message) {
        return Boolean.TRUE.equals(message.getIsAutomaticForward());
    }

    private static MemberId id(long id) {
        return new MemberId(TelegramRoom.PLATFORM + ":" + id);
    }

    private static String name(@Nullable String first, @Nullable String last) {
        String name = first == null ? "" : first;
        return last == null || last.isBlank() ? name : name + " " + last;
    }
}
