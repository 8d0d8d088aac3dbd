package org.vouch.indexer.recommendation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One peer, in one exchange, speaking for or against suggestions. This is what is indexed.
///
/// @param id       unique within its community: the id of the answer, or of the card
/// @param peer     who speaks
/// @param at       when; null when the source does not say
/// @param text     the whole answer
/// @param opinions what it says of which suggestion; empty when it offers nothing, for example when it asks back
/// @param source   where it was said
/// @param circumstances how it was said, and how others reacted
public record Recommendation(
        String id,
        MemberId peer,
        @Nullable Instant at,
        String text,
        List<Opinion> opinions,
        Source source,
        Circumstances circumstances) {

    public Recommendation {
        opinions = List.copyOf(opinions);
    }

    /// A recommendation of which nothing else is known, as one on a card.
    public Recommendation(
            String id, MemberId peer, @Nullable Instant at, String text, List<Opinion> opinions, Source source) {
        this(id, peer, at, text, opinions, source, Circumstances.PLAIN);
    }
}
