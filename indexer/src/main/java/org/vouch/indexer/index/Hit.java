package org.vouch.indexer.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.indexer.recommendation.Recommendation;

/// One entry that a query found.
///
/// @param entry   that was found
/// @param score   BM25 over all its fields; comparable within one query only
/// @param matched the concepts found in its request, by field
/// @param answers its recommendations that were made in time, in the entry's order
public record Hit(ShelfEntry entry, double score, Map<Field, Set<Concept>> matched, List<Answer> answers) {

    /// One recommendation of the entry.
    ///
    /// @param recommendation itself
    /// @param score          BM25 over this answer alone; 0 when it holds no concept, or was not read closely
    /// @param matched        the concepts found in it, by field
    public record Answer(Recommendation recommendation, double score, Map<Field, Set<Concept>> matched) {}
}
