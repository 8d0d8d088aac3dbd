package org.vouch.bot.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.indexer.index.Concept;
import org.vouch.indexer.index.ShelfQuery;

/// The concepts that are searched for: as many as one query takes, and of too many those that came first.
final class Sought {

    private final Map<Concept, Double> weights = new LinkedHashMap<>();
    private int ways;

    /// Adds to the weight of `concept`, unless it is new and too much.
    void add(Concept concept, double weight) {
        if (weights.containsKey(concept) || isRoomFor(concept)) {
            weights.merge(concept, weight, Double::sum);
        }
    }

    Map<Concept, Double> weights() {
        return weights;
    }

    private boolean isRoomFor(Concept concept) {
        int more = concept.alternatives().size();
        boolean room = weights.size() < ShelfQuery.CONCEPTS_MAX && ways + more <= ShelfQuery.WAYS_MAX;
        ways += room ? more : 0;
        return room;
    }
}
