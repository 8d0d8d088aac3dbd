package org.vouch.bot.answer;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.Effect;
import org.vouch.indexer.recommendation.CommunityId;

/// What the bot does about an event: it answers, or it is silent for a reason. Never nothing.
public sealed interface Decision {

    /// In a few words why it speaks or is silent; holds no word of the message, so that it may be stored. Names of
    /// suggestions may stand in it.
    String reason();

    /// The same with the words that decided, for whoever reads the message anyway; stored nowhere.
    String detail();

    /// The bot speaks.
    ///
    /// @param effect to be done
    /// @param delay  how long peers come first; zero when it speaks at once
    /// @param given  what it recommends or offers to; null when that is nothing
    record Answer(Effect effect, Duration delay, @Nullable Given given, String reason, String detail)
            implements Decision {

        /// Something said at once that recommends nothing.
        public Answer(Effect effect, String reason, String detail) {
            this(effect, Duration.ZERO, null, reason, detail);
        }
    }

    /// Suggestions that are given, or offered.
    ///
    /// @param answer    what the buttons below say of it
    /// @param community whose knowledge it is
    /// @param names     of the suggestions, best first
    /// @param shown     how many of them are shown at once, from the first on; none when they are only offered
    /// @param uninvited whether nobody had asked the bot
    record Given(String answer, CommunityId community, List<String> names, int shown, boolean uninvited) {

        public Given {
            names = List.copyOf(names);
        }
    }

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
        NOTHING_TO_SAY,
        /// The chat's mode is to answer only when asked.
        QUIET_MODE,
        /// The chat's mode is to say nothing and note what would have been said.
        SHADOW_MODE,
        /// The platform has no chat with the member alone.
        NO_CHAT_WITH_ONE,
        /// Peers have answered while the bot waited for them.
        PEERS_ANSWERED,
        /// The chat has heard the same lately.
        SAID_LATELY,
        /// The chat has heard enough this hour.
        SAID_ENOUGH,
        /// One member asks so often that nobody else could be answered.
        ASKED_TOO_OFTEN
    }
}
