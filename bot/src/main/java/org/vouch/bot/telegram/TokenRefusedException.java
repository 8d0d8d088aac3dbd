package org.vouch.bot.telegram;

/// Telegram does not accept the token: only a person can mend that. The message says what is wrong and what to do,
/// and does not hold the token.
public final class TokenRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TokenRefusedException(int code) {
        super("Telegram does not accept the bot's token (it answered " + code
                + "). Copy the token from @BotFather again"
                + " (/mybots, API Token); if it was revoked, the old one is dead for good");
    }
}
