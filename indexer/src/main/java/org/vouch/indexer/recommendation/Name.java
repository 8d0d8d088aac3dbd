package org.vouch.indexer.recommendation;

import java.util.Comparator;
import java.util.function.BinaryOperator;

/// A name as somebody wrote it, taken apart once for all that it is compared with. Ordered by key.
///
/// @param key      the same for spellings that differ in nothing but case, marks and the like
/// @param text     as it was written
/// @param spelling its parts
record Name(SuggestionKey key, String text, Spelling spelling) implements Comparable<Name> {

    private static final Comparator<Name> FULLEST_LAST = Comparator.comparing((Name name) -> !name.spelling.site())
            .thenComparingInt(name -> name.text.length())
            .thenComparing(Name::text, Comparator.reverseOrder());

    static Name of(String text) {
        return new Name(SuggestionKey.of(text), text, Spelling.of(text));
    }

    /// The fuller of two: a name before a site, the longer before the shorter.
    static Name fuller(Name one, Name other) {
        return BinaryOperator.maxBy(FULLEST_LAST).apply(one, other);
    }

    @Override
    public int compareTo(Name other) {
        return key.compareTo(other.key);
    }
}
