package org.vouch.bot;

import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.indexer.knowledge.SpokenCard;
import org.vouch.indexer.recommendation.CommunityId;

/// Takes what members say deliberately for or against a suggestion, as knowledge.
public interface SpokenWords {

    /// Takes nothing: in a rehearsal nobody says anything.
    SpokenWords NOBODY = (_, _, _) -> Taken.FAILED;

    /// What became of it.
    enum Taken {
        /// It is knowledge, and is found in a few seconds.
        KEPT,
        /// A curator decides whether it becomes knowledge.
        HELD,
        /// The member has said enough for a day.
        TOO_MANY,
        /// The group wants nothing kept that is said in it.
        FORBIDDEN,
        /// It could not be written; the log says why.
        FAILED
    }

    /// @param message in which it was said
    Taken take(MessageHeard message, CommunityId community, SpokenCard card);
}
