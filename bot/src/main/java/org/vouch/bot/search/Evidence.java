package org.vouch.bot.search;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What one peer said of one suggestion in one exchange, and what it weighs.
///
/// @param peer      who
/// @param opinion   what they said
/// @param at        when; null when nobody knows
/// @param source    where
/// @param relevance of what was said to the question; 0 to 1
/// @param freshness of what was said; 0 to 1
/// @param fit       what of the question was found, in words
record Evidence(
        MemberId peer,
        Opinion opinion,
        @Nullable Instant at,
        Source source,
        double relevance,
        double freshness,
        String fit) {

    /// Later first, undated last; then by place, so that the order never depends on chance.
    static final Comparator<Evidence> LATEST_FIRST = Comparator.comparing(
                    (Evidence evidence) -> evidence.at() == null ? Instant.MIN : evidence.at())
            .reversed()
            .thenComparing(evidence -> evidence.source().file())
            .thenComparingInt(evidence -> evidence.source().line())
            .thenComparing(evidence -> evidence.opinion().name());

    /// Whether the reason says more than the name.
    boolean tellsWhy() {
        String reason = opinion.reason();
        return !reason.isBlank() && !SuggestionKey.of(reason).equals(SuggestionKey.of(opinion.name()));
    }

    /// The same without its reason, which is not to be shown.
    Evidence withoutReason() {
        Opinion bare = new Opinion(opinion.kind(), opinion.name(), opinion.stance(), "", opinion.own());
        return new Evidence(peer, bare, at, source, relevance, freshness, fit);
    }

    double weight() {
        return relevance * freshness;
    }
}
