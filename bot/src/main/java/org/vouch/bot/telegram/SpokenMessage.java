package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.vouch.bot.chat.MessagePlace;

/// A message to send. Of the answer only the message's id is read: whatever else the library could not read in it,
/// the message stands in the chat.
final class SpokenMessage extends SendMessage {

    /// The server did not say that the message stands in the chat.
    static final class NotAffirmedException extends TelegramApiRequestException {

        private static final long serialVersionUID = 1L;

        private final transient ApiAnswer answer;

        NotAffirmedException(ApiAnswer answer) {
            super("not affirmed");
            this.answer = answer;
        }

        ApiAnswer answer() {
            return answer;
        }
    }

    private SpokenMessage(String chat, String text) {
        super(chat, text);
    }

    /// @throws NumberFormatException when `to` is not a place of Telegram's
    static SpokenMessage to(MessagePlace to, String text, List<MessageEntity> entities) {
        SpokenMessage message =
                new SpokenMessage(String.valueOf(Long.parseLong(to.chat().value())), text);
        message.setMessageThreadId(number(to.thread()));
        if (!to.messageId().isEmpty()) {
            message.setReplyParameters(replyTo(to));
        }
        message.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        if (!entities.isEmpty()) {
            message.setEntities(entities);
        }
        return message;
    }

    @Override
    public Message deserializeResponse(String body) throws TelegramApiRequestException {
        ApiAnswer answer = ApiAnswer.read(OBJECT_MAPPER, body);
        if (answer instanceof ApiAnswer.Done(JsonNode result)
                && result.path("message_id").canConvertToInt()) {
            Message message = new Message();
            message.setMessageId(result.get("message_id").intValue());
            return message;
        }
        throw new NotAffirmedException(answer);
    }

    private static ReplyParameters replyTo(MessagePlace to) {
        ReplyParameters parameters = new ReplyParameters(number(to.messageId()));
        parameters.setAllowSendingWithoutReply(true);
        return parameters;
    }

    private static @Nullable Integer number(@Nullable String id) {
        return id == null ? null : Integer.valueOf(id);
    }
}
