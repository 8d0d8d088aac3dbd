package org.vouch.bot;

import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.NotNowException;

/// Keeps what is said, before the bot decides on it.
public interface Keeping {

    /// Keeps nothing.
    Keeping NOTHING = _ -> {};

    /// Keeps one event, if it is to be kept. An event that comes again may be kept again.
    ///
    /// @throws NotNowException when it cannot at the moment
    void keep(ChatEvent event);

    /// Returns once what was kept would survive the machine going down.
    ///
    /// @throws NotNowException when it cannot at the moment
    default void settle() {}
}
