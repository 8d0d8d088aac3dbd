package org.vouch.bot.ledger;

import java.time.Instant;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What one member made of one suggestion that they were shown.
///
/// @param at when they said so
public record Vote(SuggestionKey suggestion, MemberId member, Kind kind, Instant at) {

    /// What can be made of a suggestion.
    public enum Kind {
        HELPFUL,
        NOT_HELPFUL,
        /// They had asked, and took it.
        CHOSEN
    }
}
