package org.vouch.bot.telegram;

import org.telegram.telegrambots.meta.api.objects.User;

/// The bot itself, as Telegram knows it.
///
/// @param username without the `@`; Telegram does not mind its case
record Self(long id, String username) {

    boolean is(User user) {
        return user.getId() == id;
    }

    boolean isNamed(String name) {
        return username.equalsIgnoreCase(name);
    }
}
