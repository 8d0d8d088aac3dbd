package org.vouch.indexer.export.signal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;

/// Ids of messages. Signal tells them apart by who sent them, and at which millisecond; but whoever exports
/// has no account in the export, so that only the millisecond is the same in everybody's. Where several
/// people sent something in the same one, those after the first are numbered.
final class SentTimes {

    private static final int MOMENTS_MAX = 10_000;

    private final Map<Moment, List<Author>> authors = new Latest();

    private record Moment(Chat group, long sent) {}

    /// Forgets what was put into it longest ago.
    private static final class Latest extends LinkedHashMap<Moment, List<Author>> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Moment, List<Author>> eldest) {
            return size() > MOMENTS_MAX;
        }
    }

    /// The id of what `author` now turns out to have sent; empty when nobody knows when that was.
    String add(Chat group, long sent, Author author) {
        if (sent <= 0) {
            return "";
        }
        List<Author> by = authors.computeIfAbsent(new Moment(group, sent), _ -> new ArrayList<>(1));
        if (!by.contains(author)) {
            by.add(author);
        }
        return id(sent, by.indexOf(author));
    }

    /// The id of what `author` sent before.
    String of(Chat group, long sent, Author author) {
        return id(sent, authors.getOrDefault(new Moment(group, sent), List.of()).indexOf(author));
    }

    private static String id(long sent, int place) {
        return place <= 0 ? Long.toString(sent) : sent + "/" + (place + 1);
    }
}
