package org.vouch.bot.ledger;

import java.time.Instant;
import java.util.List;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What one member last said of one answer.
///
/// @param answer      as in [Shown#answer]
/// @param suggestions that the answer shows, best first
/// @param member      who said it
/// @param helpful     or not helpful
/// @param at          when
public record Vote(String answer, List<SuggestionKey> suggestions, MemberId member, boolean helpful, Instant at) {

    public Vote {
        suggestions = List.copyOf(suggestions);
    }
}
