package org.vouch.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// A document in a ranking.
///
/// @param document its id
/// @param score    higher is better
record Ranked(String document, double score) {

    /// As many as a run holds of one query when everything may be ranked.
    private static final int DEPTH = 1000;

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::document);

    /// Everything that has a score, best first.
    static List<Ranked> best(Map<String, Double> scores) {
        return only(scores.keySet(), scores).stream().limit(DEPTH).toList();
    }

    /// Each of `documents`, best first; what has no score comes last.
    static List<Ranked> only(Collection<String> documents, Map<String, Double> scores) {
        return documents.stream()
                .map(document -> new Ranked(document, scores.getOrDefault(document, 0.0)))
                .sorted(BEST_FIRST)
                .toList();
    }
}
