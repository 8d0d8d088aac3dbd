package org.vouch.bot.answer;

import org.vouch.bot.chat.Reply;

/// What the bot does about an event: it answers, or it is silent for a reason. Never nothing.
public sealed interface Decision {

    /// In a few words why it speaks or is silent; holds no word of the message, so that it may be stored.
    String reason();

    /// The same with the words that decided, for whoever reads the message anyway; stored nowhere.
    String detail();

    /// The bot speaks.
    record Answer(Reply reply, String reason, String detail) implements Decision {}

    /// The bot says nothing.
    ///
    /// @param why the kind of reason, to be counted
    record Silence(Why why, String reason, String detail) implements Decision {

        /// Silence of which there is no more to say.
        public Silence(Why why, String reason) {
            this(why, reason, reason);
        }
    }

    /// Every reason to be silent.
    enum Why {
        NOT_A_REQUEST,
        AIMED_AT_SOMEBODY,
        FROM_A_BOT,
        AN_EDIT,
        CHAT_WITHOUT_COMMUNITY,
        TOO_LATE,
        NOTHING_KNOWN,
        NOTHING_TO_SAY
    }
}
