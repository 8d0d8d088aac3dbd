package org.vouch.bot.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.Asked;
import org.vouch.bot.chat.ChatEvent.BotJoined;
import org.vouch.bot.chat.ChatEvent.BotLeft;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Sender;

/// What an update means. Service messages, channels and commands for other bots mean nothing to us.
///
/// An event's id holds chat and message besides the update's number, because numbers are given out again one day.
final class EventReading {

    private static final Set<String> MAY_SPEAK = Set.of("creator", "administrator", "member");

    private final Self self;
    private final ObjIntConsumer<ChatId> deletesAfter;

    /// @param deletesAfter hears that a chat now deletes what is said after so many seconds; after 0, never
    EventReading(Self self, ObjIntConsumer<ChatId> deletesAfter) {
        this.self = self;
        this.deletesAfter = deletesAfter;
    }

    /// @throws RuntimeException when the update lacks what its kind always has
    Optional<ChatEvent> event(Update update) {
        if (update.getMessage() != null) {
            return Optional.ofNullable(message(update.getUpdateId(), update.getMessage()));
        }
        if (update.getEditedMessage() != null) {
            return Optional.ofNullable(edited(update.getUpdateId(), update.getEditedMessage()));
        }
        if (update.getCallbackQuery() != null) {
            return Optional.ofNullable(pressed(update.getCallbackQuery()));
        }
        if (update.getMyChatMember() != null) {
            return Optional.ofNullable(standing(update.getUpdateId(), update.getMyChatMember()));
        }
        return Optional.empty();
    }

    private @Nullable ChatEvent message(int update, Message message) {
        Chat chat = message.getChat();
        if (message.getMigrateToChatId() != null) {
            return moved(chat.getId(), message.getMigrateToChatId());
        }
        if (message.getMigrateFromChatId() != null) {
            return moved(message.getMigrateFromChatId(), chat.getId());
        }
        if (message.getMessageAutoDeleteTimerChanged() != null) {
            Integer seconds = message.getMessageAutoDeleteTimerChanged().getMessageAutoDeleteTime();
            deletesAfter.accept(chatId(chat.getId()), seconds == null ? 0 : seconds);
        }
        Address address = Address.of(message, self);
        Sender sender = SenderReading.sender(message);
        if (address == null || address.elsewhere() || sender == null || chat.isChannelChat()) {
            return null;
        }
        ReplyTarget target = ReplyTarget.of(message, sender, self);
        return new MessageHeard(
                id(update, message),
                place(message),
                Instant.ofEpochSecond(message.getDate()),
                sender,
                address.text(),
                address.command(),
                chat.isUserChat() || address.named() || target == ReplyTarget.BOT,
                address.toOther() || target == ReplyTarget.OTHER,
                repliesTo(message),
                ProvenanceReading.of(message),
                isReply(message) ? asked(message.getReplyToMessage()) : null);
    }

    private static @Nullable String repliesTo(Message message) {
        return isReply(message) ? String.valueOf(message.getReplyToMessage().getMessageId()) : null;
    }

    /// All in a topic hangs below the message that began it, without replying to it.
    private static boolean isReply(Message message) {
        Message target = message.getReplyToMessage();
        return target != null && target.getForumTopicCreated() == null;
    }

    /// A press under a message that is too old to be shown still says where that stands. Buttons of games, and of what
    /// was sent by way of another chat, are not ours.
    private @Nullable ChatEvent pressed(CallbackQuery query) {
        MaybeInaccessibleMessage message = query.getMessage();
        if (message == null || query.getData() == null) {
            return null;
        }
        return new ButtonPressed(
                "press/" + query.getId(),
                message instanceof Message shown
                        ? place(shown)
                        : new MessagePlace(chatId(message.getChatId()), null, String.valueOf(message.getMessageId())),
                SenderReading.sender(query.getFrom()),
                query.getData(),
                query.getId(),
                message instanceof Message shown ? asked(shown.getReplyToMessage()) : null);
    }

    private @Nullable Asked asked(@Nullable Message request) {
        if (request == null) {
            return null;
        }
        Address address = Address.of(request, self);
        return address == null ? null : new Asked(address.text(), Instant.ofEpochSecond(request.getDate()));
    }

    private @Nullable ChatEvent edited(int update, Message message) {
        Address address = Address.of(message, self);
        Sender sender = SenderReading.sender(message);
        if (address == null
                || address.elsewhere()
                || sender == null
                || message.getChat().isChannelChat()) {
            return null;
        }
        int at = message.getEditDate() == null ? message.getDate() : message.getEditDate();
        return new MessageEdited(
                id(update, message),
                place(message),
                Instant.ofEpochSecond(at),
                Instant.ofEpochSecond(message.getDate()),
                sender,
                address.text(),
                address.command(),
                repliesTo(message),
                ProvenanceReading.of(message));
    }

    private static @Nullable ChatEvent standing(int update, ChatMemberUpdated change) {
        Chat chat = change.getChat();
        boolean before = maySpeak(change.getOldChatMember());
        boolean now = maySpeak(change.getNewChatMember());
        if (before == now || chat.isChannelChat()) {
            return null;
        }
        String id = update + "/" + chat.getId();
        return now ? new BotJoined(id, chatId(chat.getId())) : new BotLeft(id, chatId(chat.getId()));
    }

    private static boolean maySpeak(@Nullable ChatMember member) {
        return switch (member) {
            case null -> false;
            case ChatMemberRestricted restricted ->
                Boolean.TRUE.equals(restricted.getIsMember()) && Boolean.TRUE.equals(restricted.getCanSendMessages());
            default -> MAY_SPEAK.contains(member.getStatus());
        };
    }

    /// Both chats report the move; it has one id, so that it counts once.
    private static ChatEvent moved(long from, long to) {
        return new ChatMoved("moved/" + from + "/" + to, chatId(from), chatId(to));
    }

    private static String id(int update, Message message) {
        return update + "/" + message.getChat().getId() + "/" + message.getMessageId();
    }

    private static MessagePlace place(Message message) {
        // Outside topics the thread is only the chain of replies, to which nothing can be sent.
        String thread = message.isTopicMessage() ? String.valueOf(message.getMessageThreadId()) : null;
        return new MessagePlace(chatId(message.getChat().getId()), thread, String.valueOf(message.getMessageId()));
    }

    private static ChatId chatId(long id) {
        return new ChatId(TelegramRoom.PLATFORM, String.valueOf(id));
    }
}
