package org.vouch.indexer.export.whatsapp;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vouch.indexer.export.Author;

/// Who speaks, by what stands before the colon of a line.
final class Speakers {

    private static final int KNOWN_MAX = 4096;

    private final Manner manner;
    private final Map<String, Optional<Author>> known = new HashMap<>();

    Speakers(Manner manner) {
        this.manner = manner;
    }

    /// The person whose name is `prefix`; empty when it is part of what the app says.
    Optional<Author> named(String prefix) {
        Optional<Author> author = known.get(prefix);
        if (author == null) {
            author = person(prefix);
            if (known.size() == KNOWN_MAX) {
                known.clear();
            }
            known.put(prefix, author);
        }
        return author;
    }

    private Optional<Author> person(String prefix) {
        String name = shown(prefix);
        if (name.isEmpty() || Prefix.isWithinQuotes(prefix) || isApp(prefix)) {
            return Optional.empty();
        }
        return Optional.of(Author.named(manner.changes().first(name)));
    }

    /// The name of `prefix` as people see it, without the sign of those whom nobody has saved.
    static String shown(String prefix) {
        String name = Marks.without(prefix);
        return name.startsWith("~ ") ? name.substring(2).strip() : name;
    }

    /// Android marks what the app says before whoever it is about.
    private boolean isApp(String prefix) {
        return !manner.apple() && manner.names().isMarked(prefix);
    }
}
