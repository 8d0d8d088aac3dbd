package org.vouch.indexer.export.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the name of a column means. Case, blanks, `_` and `-` are of no concern: `Created At` is `created_at`.
///
/// @param rank how early the name stands among the spellings, from 0; where a table has several, the first one counts
record Meaning(Column column, int rank) {

    private static final Map<String, Meaning> BY_NAME = byName();

    /// What `name` means; empty when it means nothing.
    static Optional<Meaning> of(String name) {
        return Optional.ofNullable(BY_NAME.get(folded(name)));
    }

    /// `name` as it compares.
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Meaning> byName() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (Column column : Column.values()) {
            List<String> spellings = column.spellings();
            for (int rank = 0; rank < spellings.size(); rank++) {
                meanings.put(folded(spellings.get(rank)), new Meaning(column, rank));
            }
        }
        return Map.copyOf(meanings);
    }
}
