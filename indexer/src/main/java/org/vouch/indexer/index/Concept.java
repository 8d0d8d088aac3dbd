package org.vouch.indexer.index;

import java.util.List;

/// One thing a query asks for: a word or a fixed phrase, with its synonyms.
///
/// @param label        as it stands in the query
/// @param alternatives ways to say it, each a sequence of analysed terms; finding one of them is enough
public record Concept(String label, List<List<String>> alternatives) {

    public Concept {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /// Two concepts that are said in the same ways are one, however they are written.
    @Override
    public boolean equals(Object other) {
        return other instanceof Concept concept && concept.alternatives.equals(alternatives);
    }

    /// Looked up often; its first word tells it from most others.
    @Override
    public int hashCode() {
        return alternatives.isEmpty() || alternatives.getFirst().isEmpty()
                ? 0
                : alternatives.getFirst().getFirst().hashCode();
    }
}
