package org.vouch.bot.ledger;

import java.util.List;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What is remembered of an answer, or of an offer of one.
///
/// @param answer      what its buttons say of it; never given twice
/// @param community   whose knowledge it shows
/// @param suggestions that it shows, best first
/// @param uninvited   whether nobody had asked the bot
public record Shown(String answer, CommunityId community, List<SuggestionKey> suggestions, boolean uninvited) {

    public Shown {
        suggestions = List.copyOf(suggestions);
    }
}
