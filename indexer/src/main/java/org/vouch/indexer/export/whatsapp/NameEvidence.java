package org.vouch.indexer.export.whatsapp;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Utf8Line;

/// Who speaks how often in a chat, and whose name has a colon in it.
final class NameEvidence {

    /// More than any group ever had.
    static final int NAMES_MAX = 4096;

    private static final int LONGER_COUNT_MIN = 3;
    private static final byte[] LINK = "http".getBytes(StandardCharsets.UTF_8);

    private final Map<String, Name> names = new HashMap<>();
    private final Prefixes prefixes = new Prefixes();
    private @Nullable Name first;

    /// What is known of one prefix.
    private static final class Name {

        private final String prefix;
        private int count;
        private int longerCount;
        private byte[] longer = {};
        private boolean varied;

        private Name(String prefix) {
            this.prefix = prefix;
        }

        /// Whether it is the beginning of a longer name.
        private boolean goesOn() {
            return !varied && longerCount >= LONGER_COUNT_MIN;
        }
    }

    /// Takes in the line whose text begins at `from`; whether a name may stand there.
    boolean add(Utf8Line line, int from) {
        int colon = Prefix.colon(line, from);
        if (colon < 0) {
            return false;
        }
        Name name = name(prefix(line, from, colon));
        if (name == null) {
            return true;
        }
        name.count++;
        if (!name.varied) {
            vary(name, line, from, colon);
        }
        return true;
    }

    private @Nullable Name name(String prefix) {
        Name name = names.get(prefix);
        if (name == null && names.size() < NAMES_MAX) {
            name = new Name(prefix);
            names.put(prefix, name);
            first = first == null ? name : first;
        }
        return name;
    }

    private static void vary(Name name, Utf8Line line, int from, int colon) {
        int text = line.behind(colon + 1);
        int second = Prefix.colon(line, colon + 1);
        boolean names =
                second > text && Prefix.isName(line, from, second) && line.character(text) != Marks.LEFT_TO_RIGHT;
        if (!names) {
            name.varied = true;
        } else if (line.isAt(LINK, line.behind(second + 1))) {
            // Whoever shares a link says as a rule what it is, with or without a colon in the name.
            return;
        } else if (name.longerCount++ == 0) {
            name.longer = line.copy(from, second);
        } else {
            name.varied = !line.is(name.longer, from, second);
        }
    }

    /// What stands between two places of a line, before a colon.
    String prefix(Utf8Line line, int from, int colon) {
        return prefixes.text(line, from, colon);
    }

    /// How many lines begin with `prefix` and a colon; very many when there were too many names to count.
    int count(String prefix) {
        Name name = names.get(prefix);
        return name == null ? (names.size() < NAMES_MAX ? 0 : Integer.MAX_VALUE) : name.count;
    }

    /// Whether a line has begun with `name`, as people see it.
    boolean hasSpoken(String name) {
        return names.keySet().stream().anyMatch(prefix -> Speakers.shown(prefix).equals(name));
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
                peculiar.add(new String(name.longer, StandardCharsets.UTF_8));
            }
            if (!apple && !name.prefix.isEmpty() && isMarked(name.prefix)) {
                peculiar.add(name.prefix);
            }
        }
        Name begins = first;
        boolean once = begins != null && begins.count == 1;
        return peculiar + " " + once + " " + (names.size() == NAMES_MAX);
    }

    /// Where the whole name ends that begins with `prefix`, which stands between `from` and the colon at `colon`:
    /// there, or at a later one when all lines that begin like this go on to it.
    int end(Utf8Line line, int from, int colon, String prefix) {
        Name name = names.get(prefix);
        if (name == null || !name.goesOn()) {
            return colon;
        }
        int later = from + name.longer.length;
        return line.isAt(name.longer, from) && line.at(later) == ':' ? later : colon;
    }
}
