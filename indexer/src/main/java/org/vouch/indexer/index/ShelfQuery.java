package org.vouch.indexer.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.recommendation.CommunityId;

/// What to look for on the shelf. Community and time are part of every query.
///
/// @param community whose entries may be found
/// @param asOf      nothing said later is found
/// @param concepts  what is asked for, each with its weight, above 0
/// @param fields    how much a find counts by field
/// @param limit     how many hits at the most
public record ShelfQuery(
        CommunityId community, Instant asOf, Map<Concept, Double> concepts, FieldWeights fields, int limit) {

    /// Concepts beyond this many are too many for one query; the caller keeps those that matter.
    public static final int CONCEPTS_MAX = 120;

    /// Ways to say them, of all concepts together: each is looked for in each field, and Lucene takes 1,024 clauses.
    public static final int WAYS_MAX = 200;

    /// @throws IllegalArgumentException when there are too many concepts or ways, or the limit is not above 0
    public ShelfQuery {
        concepts = Map.copyOf(concepts);
        if (concepts.size() > CONCEPTS_MAX) {
            throw new IllegalArgumentException(concepts.size() + " concepts, at most " + CONCEPTS_MAX);
        }
        int ways = concepts.keySet().stream()
                .mapToInt(concept -> concept.alternatives().size())
                .sum();
        if (ways > WAYS_MAX) {
            throw new IllegalArgumentException(ways + " ways to say the concepts, at most " + WAYS_MAX);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("a query asks for one hit at least: " + limit);
        }
    }

    /// The concepts in an order that does not depend on chance.
    List<Concept> conceptsInOrder() {
        return concepts.keySet().stream()
                .sorted((a, b) ->
                        a.alternatives().toString().compareTo(b.alternatives().toString()))
                .toList();
    }
}
