package org.vouch.bot.chat;

/// Something the bot does in a chat.
public sealed interface Effect permits Reply, Edit, Notice {

    /// The message that it is about.
    MessagePlace to();

    /// What is said.
    Wording wording();

    /// The chat in which it is done.
    default ChatId chat() {
        return to().chat();
    }
}
