package org.vouch.indexer.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which names are worth comparing with a name: somebody waits while hundreds are compared, and few are alike. Whatever
/// [Likeness] finds alike shares a mark, so nothing is missed.
final class Shortlist {

    private static final int AFFIX_CHARACTERS = 3;
    private static final int SITE_PREFIX_CHARACTERS_MIN = 2;

    private final List<Name> names;
    private final Map<SuggestionKey, Set<String>> marks = new HashMap<>();
    private final Map<String, List<Name>> byMark = new HashMap<>();

    /// @param names all there are, of different keys
    Shortlist(Collection<Name> names) {
        this.names = List.copyOf(names);
        for (Name name : names) {
            Set<String> own = marks(name.spelling());
            marks.put(name.key(), own);
            own.forEach(
                    mark -> byMark.computeIfAbsent(mark, _ -> new ArrayList<>()).add(name));
        }
    }

    /// All of them, in the order in which they were given.
    List<Name> names() {
        return names;
    }

    boolean has(Name name) {
        return marks.containsKey(name.key());
    }

    /// Those that may be like `name`, one of them, without itself; in no order.
    Collection<Name> of(Name name) {
        Map<SuggestionKey, Name> near = new HashMap<>();
        for (String mark : marks.getOrDefault(name.key(), Set.of())) {
            byMark.getOrDefault(mark, List.of()).forEach(other -> near.put(other.key(), other));
        }
        near.remove(name.key());
        return near.values();
    }

    /// Letters alone stand for a whole name, its core, its initials, or the word at one of its ends: any of them may be
    /// the whole of another.
    private static Set<String> marks(Spelling spelling) {
        if (spelling.words().isEmpty()) {
            return Set.of();
        }
        Set<String> marks = new HashSet<>(List.of(spelling.letters(), spelling.coreLetters(), spelling.initials()));
        marks.add(spelling.words().getFirst());
        marks.add(spelling.words().getLast());
        if (spelling.site()) {
            // A site may go on where the name ends.
            String label = spelling.letters();
            for (int end = SITE_PREFIX_CHARACTERS_MIN; end < label.length(); end++) {
                marks.add(label.substring(0, end));
            }
        } else if (Slip.isPossible(spelling.coreLetters())) {
            // One slip leaves the beginning or the end as it is, two the consonants.
            String core = spelling.coreLetters();
            marks.add("^" + core.substring(0, AFFIX_CHARACTERS));
            marks.add(core.substring(core.length() - AFFIX_CHARACTERS) + "$");
            marks.add("~" + Slip.consonants(core));
        }
        return marks;
    }
}
