package org.vouch.indexer.export.table;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of a table's columns, in its order.
///
/// @param names as the table writes them
record Header(List<String> names) {

    // How the apps name theirs, whose formats know more about them.
    private static final List<Set<String>> OF_OTHERS =
            List.of(Set.of("AuthorID", "Author", "Content"), Set.of("type", "ts"), Set.of("type", "date_unixtime"));
    private static final Set<String> OF_THREADS = Set.of("answers");
    private static final Set<String> OF_CARDS = Set.of("request", "suggestion");

    Header {
        names = names.stream().map(String::strip).toList();
    }

    static Header of(Collection<String> names) {
        return new Header(List.copyOf(names));
    }

    /// Whether messages stand below it, and of no app whose own format is known.
    boolean isOfMessages() {
        Map<Column, Integer> places = places();
        List<String> folded = names.stream().map(Meaning::folded).toList();
        return places.containsKey(Column.BY)
                && places.containsKey(Column.TEXT)
                && OF_OTHERS.stream().noneMatch(names::containsAll)
                && !folded.containsAll(OF_THREADS)
                && !folded.containsAll(OF_CARDS);
    }

    /// Where each column stands, counted from 0.
    Map<Column, Integer> places() {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Map<Column, Integer> ranks = new EnumMap<>(Column.class);
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            Meaning.of(names.get(i)).ifPresent(meaning -> {
                if (meaning.rank() < ranks.getOrDefault(meaning.column(), Integer.MAX_VALUE)) {
                    ranks.put(meaning.column(), meaning.rank());
                    places.put(meaning.column(), place);
                }
            });
        }
        return places;
    }
}
