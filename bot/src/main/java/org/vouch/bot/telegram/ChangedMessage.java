package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.vouch.bot.chat.Edit;

/// A message of the bot that is to say something else. Of the answer only is read whether it does: a message that says
/// so already is changed.
final class ChangedMessage extends EditMessageText {

    private static final String SAYS_SO_ALREADY = "message is not modified";

    private ChangedMessage(String text) {
        super(builder().text(text));
    }

    /// @throws NumberFormatException when the message is not Telegram's
    static ChangedMessage of(Edit edit, Rendering rendering) {
        ChangedMessage message = new ChangedMessage(rendering.text());
        message.setChatId(Long.valueOf(edit.chat().value()));
        message.setMessageId(Integer.valueOf(edit.to().messageId()));
        message.setLinkPreviewOptions(
                LinkPreviewOptions.builder().isDisabled(true).build());
        message.setReplyMarkup(Keyboard.of(edit.buttons()));
        if (!rendering.entities().isEmpty()) {
            message.setEntities(rendering.entities());
        }
        return message;
    }

    @Override
    public Serializable deserializeResponse(String body) throws TelegramApiRequestException {
        ApiAnswer answer = ApiAnswer.read(OBJECT_MAPPER, body);
        boolean changed = switch (answer) {
            case ApiAnswer.Done(JsonNode result) -> !result.isNull();
            case ApiAnswer.Declined declined -> declined.description().contains(SAYS_SO_ALREADY);
            case ApiAnswer.Unclear _ -> false;
        };
        if (changed) {
            return getMessageId();
        }
        throw new NotAffirmedException(answer);
    }
}
