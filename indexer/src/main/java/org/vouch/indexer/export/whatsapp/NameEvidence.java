package org.vouch.indexer.export.whatsapp;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who speaks how often in a chat, and whose name has a colon in it.
final class NameEvidence {

    /// More than any group ever had.
    static final int NAMES_MAX = 4096;

    private static final int LONGER_COUNT_MIN = 3;

    private final Map<String, Name> names = new HashMap<>();
    private @Nullable Name first;
    private @Nullable Name last;

    /// What is known of one prefix.
    private static final class Name {

        private final String prefix;
        private int count;
        private int longerCount;
        private String longer = "";
        private boolean varied;

        private Name(String prefix) {
            this.prefix = prefix;
        }

        /// Whether it is the beginning of a longer name.
        private boolean goesOn() {
            return !varied && longerCount >= LONGER_COUNT_MIN;
        }
    }

    /// Takes in the line whose text begins at `from`.
    void add(String line, int from) {
        int colon = Prefix.colon(line, from);
        if (colon < 0) {
            return;
        }
        Name name = name(line, from, colon);
        if (name == null) {
            return;
        }
        name.count++;
        if (!name.varied) {
            vary(name, line, from, colon);
        }
    }

    private @Nullable Name name(String line, int from, int colon) {
        Name same = last;
        if (same != null && same.prefix.length() == colon - from && line.startsWith(same.prefix, from)) {
            return same;
        }
        String prefix = line.substring(from, colon);
        Name name = names.get(prefix);
        if (name == null && names.size() < NAMES_MAX) {
            name = new Name(prefix);
            names.put(prefix, name);
            first = first == null ? name : first;
        }
        last = name == null ? same : name;
        return name;
    }

    private static void vary(Name name, String line, int from, int colon) {
        int second = Prefix.colon(line, colon + 1);
        boolean names = second > colon + 2
                && second - from <= Prefix.NAME_CHARACTERS_MAX
                && line.charAt(colon + 2) != Marks.LEFT_TO_RIGHT;
        if (!names) {
            name.varied = true;
        } else if (line.startsWith("http", second + 2)) {
            // Whoever shares a link says as a rule what it is, with or without a colon in the name.
            return;
        } else if (name.longerCount++ == 0) {
            name.longer = line.substring(from, second);
        } else {
            name.varied = second - from != name.longer.length() || !line.startsWith(name.longer, from);
        }
    }

    /// How many lines begin with `prefix` and a colon; very many when there were too many names to count.
    int count(String prefix) {
        Name name = names.get(prefix);
        return name == null ? (names.size() < NAMES_MAX ? 0 : Integer.MAX_VALUE) : name.count;
    }

    /// Whether `prefix` is marked as what the app says is. Some phones mark every name, but then more than once.
    boolean isMarked(String prefix) {
        return prefix.charAt(0) == Marks.LEFT_TO_RIGHT && count(prefix) < 2 && count(prefix.substring(1)) == 0;
    }

    /// Tells of every prefix that does not simply stand for itself, so that it is the same as long as a line that has
    /// been read is read the same way again.
    ///
    /// @param apple whether marks say nothing
    String description(boolean apple) {
        SortedSet<String> peculiar = new TreeSet<>();
        for (Name name : names.values()) {
            if (name.goesOn()) {
                peculiar.add(name.longer);
            }
            if (!apple && !name.prefix.isEmpty() && isMarked(name.prefix)) {
                peculiar.add(name.prefix);
            }
        }
        Name begins = first;
        boolean once = begins != null && begins.count == 1;
        return peculiar + " " + once + " " + (names.size() == NAMES_MAX);
    }

    /// The whole name that begins at `from`: up to the colon at `colon`, or to a later one when all lines that begin
    /// like this go on to it.
    String whole(String line, int from, int colon) {
        String prefix = line.substring(from, colon);
        Name name = names.get(prefix);
        if (name == null || !name.goesOn()) {
            return prefix;
        }
        return line.startsWith(name.longer + ":", from) ? name.longer : prefix;
    }
}
