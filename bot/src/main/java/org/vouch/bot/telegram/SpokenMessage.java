package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Reply;

/// A message to send. Of the answer only the message's id is read: whatever else the library could not read in it,
/// the message stands in the chat.
final class SpokenMessage extends SendMessage {

    private SpokenMessage(String chat, String text) {
        super(chat, text);
    }

    /// @throws NumberFormatException when the reply is for a place that is not Telegram's
    static SpokenMessage of(Reply reply, Rendering rendering) {
        MessagePlace to = reply.to();
        SpokenMessage message =
                new SpokenMessage(String.valueOf(Long.parseLong(to.chat().value())), rendering.text());
        message.setMessageThreadId(number(to.thread()));
        if (!to.messageId().isEmpty()) {
            message.setReplyParameters(replyTo(to));
        }
        message.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        message.setReplyMarkup(Keyboard.of(reply.buttons()));
        if (!rendering.entities().isEmpty()) {
            message.setEntities(rendering.entities());
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
