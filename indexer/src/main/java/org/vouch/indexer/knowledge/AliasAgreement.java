package org.vouch.indexer.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What the rows of a table of aliases say so far, taken together: that A is B and B is C says that A is C.
final class AliasAgreement {

    private final Map<Pair, Integer> lines = new HashMap<>();
    private final Map<SuggestionKey, Stated> renames = new HashMap<>();
    private final Map<SuggestionKey, Set<SuggestionKey>> same = new HashMap<>();
    private final Map<SuggestionKey, Set<SuggestionKey>> apart = new HashMap<>();

    /// Two names, the first in the alphabet first.
    private record Pair(SuggestionKey one, SuggestionKey other) {

        static Pair of(Correction correction) {
            SuggestionKey one = correction.key();
            SuggestionKey other = correction.otherKey();
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private record Stated(Correction correction, int line) {}

    /// Takes what a row says, unless earlier rows say otherwise.
    ///
    /// @return that they do, in words; empty when the row counts
    Optional<String> contradiction(Correction correction, int line) {
        return switch (correction.action()) {
            case SAME -> joined(correction, line);
            case NOT_SAME -> parted(correction, line);
            case RENAME -> renamed(correction, line);
            case HIDE -> Optional.empty();
        };
    }

    private Optional<String> renamed(Correction correction, int line) {
        Stated before = renames.get(correction.key());
        if (before != null) {
            return before.correction().other().equals(correction.other()) ? Optional.empty() : says(before.line());
        }
        Stated back = renames.get(correction.otherKey());
        while (back != null
                && !back.correction().otherKey().equals(back.correction().key())) {
            if (back.correction().otherKey().equals(correction.key())) {
                return says(back.line());
            }
            back = renames.get(back.correction().otherKey());
        }
        Optional<String> denied =
                correction.key().equals(correction.otherKey()) ? Optional.empty() : joined(correction, line);
        if (denied.isEmpty()) {
            renames.put(correction.key(), new Stated(correction, line));
        }
        return denied;
    }

    private Optional<String> joined(Correction correction, int line) {
        Set<SuggestionKey> one = group(correction.key());
        Set<SuggestionKey> other = group(correction.otherKey());
        Set<SuggestionKey> fewer = one.size() < other.size() ? one : other;
        Set<SuggestionKey> more = one.size() < other.size() ? other : one;
        for (SuggestionKey name : fewer) {
            for (SuggestionKey not : apart.getOrDefault(name, Set.of())) {
                if (more.contains(not)) {
                    return says(lines.get(Pair.of(correction)));
                }
            }
        }
        lines.putIfAbsent(Pair.of(correction), line);
        if (!one.contains(correction.otherKey())) {
            more.addAll(fewer);
            fewer.forEach(name -> same.put(name, more));
        }
        return Optional.empty();
    }

    private Optional<String> parted(Correction correction, int line) {
        if (group(correction.key()).contains(correction.otherKey())) {
            return says(lines.get(Pair.of(correction)));
        }
        lines.putIfAbsent(Pair.of(correction), line);
        apart.computeIfAbsent(correction.key(), _ -> new HashSet<>()).add(correction.otherKey());
        apart.computeIfAbsent(correction.otherKey(), _ -> new HashSet<>()).add(correction.key());
        return Optional.empty();
    }

    private Set<SuggestionKey> group(SuggestionKey name) {
        return same.computeIfAbsent(name, _ -> new HashSet<>(Set.of(name)));
    }

    /// @param line of one row that says otherwise by itself; null when it takes several
    private static Optional<String> says(@Nullable Integer line) {
        return Optional.of(
                line == null
                        ? "the rows before say otherwise together, and count"
                        : "line " + line + " says otherwise, and counts");
    }
}
