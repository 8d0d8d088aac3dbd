package org.vouch.bot.answer;

import org.vouch.bot.chat.Reply;

/// What the bot does about an event: it answers, or it is silent for a reason. Never nothing.
public sealed interface Decision {

    /// In a few words: why it speaks or is silent.
    String reason();

    /// The bot speaks.
    record Answer(Reply reply, String reason) implements Decision {}

    /// The bot says nothing.
    ///
    /// @param why    the kind of reason, to be counted
    /// @param reason the same in words, with what decided; holds no text of the message
    record Silence(Why why, String reason) implements Decision {}

    /// Every reason to be silent.
    enum Why {
        NOT_A_REQUEST,
        AIMED_AT_SOMEBODY,
        FROM_A_BOT,
        AN_EDIT,
        CHAT_WITHOUT_COMMUNITY,
        NOTHING_KNOWN,
        NOTHING_TO_SAY
    }
}
