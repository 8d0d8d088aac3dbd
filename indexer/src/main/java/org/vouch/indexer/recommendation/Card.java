package org.vouch.indexer.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A recommendation that a curator wrote by hand: one peer on one suggestion.
///
/// @param community whose knowledge this is
/// @param topic     what the request belongs to ("Security operations"); may be empty
/// @param request   what was asked, in a sentence
/// @param peer      who speaks
/// @param at        when they said it; null when the card does not say
/// @param opinion   what they say of which suggestion
/// @param source    where the card stands
public record Card(
        CommunityId community,
        String topic,
        String request,
        MemberId peer,
        @Nullable Instant at,
        Opinion opinion,
        Source source) {

    /// @throws IllegalArgumentException when the request is blank
    public Card {
        if (request.isBlank()) {
            throw new IllegalArgumentException("a card has a request");
        }
    }
}
