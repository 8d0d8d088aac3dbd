package org.vouch.bot;

import java.io.IOException;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.NotNowException;
import org.vouch.indexer.knowledge.SpokenCard;
import org.vouch.indexer.knowledge.SpokenCards;
import org.vouch.indexer.recommendation.CommunityId;

/// What members say deliberately, put into the knowledge folder and soon after into the index.
final class KnowledgeOfMembers implements SpokenWords {

    private static final Logger log = LoggerFactory.getLogger(KnowledgeOfMembers.class);

    private final SpokenCards cards;
    private final Predicate<ChatId> permitted;
    private final Predicate<CommunityId> approving;
    private final Runnable changed;

    /// @param permitted whether anything that is said in a chat may be kept
    /// @param approving whether the curators of a community decide what of it is told
    /// @param changed   sees to it that the index follows the knowledge folder
    KnowledgeOfMembers(
            SpokenCards cards, Predicate<ChatId> permitted, Predicate<CommunityId> approving, Runnable changed) {
        this.cards = cards;
        this.permitted = permitted;
        this.approving = approving;
        this.changed = changed;
    }

    @Override
    public Taken take(MessageHeard message, CommunityId community, SpokenCard card) {
        try {
            if (message.from().guarded() || !permitted.test(message.chat())) {
                return Taken.FORBIDDEN;
            }
            boolean held = approving.test(community);
            return switch (held ? cards.hold(community, card) : cards.put(community, card)) {
                case DONE -> {
                    changed.run();
                    yield held ? Taken.HELD : Taken.KEPT;
                }
                case TOO_MANY -> Taken.TOO_MANY;
            };
        } catch (NotNowException e) {
            log.warn("What a member of {} said was not kept: {}", community, e.why());
            return Taken.FAILED;
        } catch (IOException e) {
            log.warn("What a member of {} said could not be written into the knowledge folder: {}", community, e);
            return Taken.FAILED;
        }
    }
}
