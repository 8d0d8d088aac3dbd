package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.vouch.bot.chat.Notice;

/// The answer to a press, which only whoever pressed sees. Without one their button seems to be busy for a while.
final class PressAnswer extends AnswerCallbackQuery {

    private PressAnswer(String press) {
        super(press);
    }

    static PressAnswer of(Notice notice) {
        PressAnswer answer = new PressAnswer(notice.press());
        answer.setText(notice.wording().text());
        answer.setShowAlert(true);
        return answer;
    }

    /// The press has its effect in the chat.
    static PressAnswer silent(String press) {
        return new PressAnswer(press);
    }

    @Override
    public Boolean deserializeResponse(String body) throws TelegramApiRequestException {
        ApiAnswer answer = ApiAnswer.read(OBJECT_MAPPER, body);
        if (answer instanceof ApiAnswer.Done(JsonNode result) && result.booleanValue()) {
            return true;
        }
        throw new NotAffirmedException(answer);
    }
}
