package org.vouch.bot.telegram;

import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// The server did not say that a call took effect.
final class NotAffirmedException extends TelegramApiRequestException {

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
