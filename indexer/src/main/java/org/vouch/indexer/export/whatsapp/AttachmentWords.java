package org.vouch.indexer.export.whatsapp;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// What stands in parentheses behind the names of attached files, in the language of the phone.
final class AttachmentWords {

    private static final int WORDS_MAX = 8;
    private static final int WORDS_CHARACTERS_MAX = 40;
    private static final int EXTENSION_CHARACTERS_MAX = 8;

    private final Set<String> words = new HashSet<>();

    /// Takes in the first line of what somebody says.
    void add(String text) {
        int open = opening(text);
        if (open > 0 && words.size() < WORDS_MAX && isCertain(text, open)) {
            words.add(text.substring(open));
        }
    }

    /// The same as long as it is the same words.
    String description() {
        return new TreeSet<>(words).toString();
    }

    /// Only the app marks a text, and calls files `IMG-20260314-WA0001.jpg`.
    private static boolean isCertain(String text, int open) {
        int app = text.lastIndexOf("-WA", open);
        return Marks.skip(text, 0) > 0 || (app > 0 && Character.isDigit(text.charAt(app + 3)));
    }

    /// Length of the file name that `text` begins with, when it is an attachment; else 0.
    int fileCharacters(String text) {
        int open = opening(text);
        if (open <= 0) {
            return 0;
        }
        boolean known = words.contains(text.substring(open));
        return known || (words.isEmpty() && text.lastIndexOf(' ', open - 2) < 0) ? open - 1 : 0;
    }

    /// Where the parenthesis of a line opens that ends as in `report.pdf (file attached)`; -1 when it does not.
    private static int opening(String line) {
        int last = line.length() - 1;
        if (last < 0 || line.charAt(last) != ')') {
            return -1;
        }
        int open = line.lastIndexOf('(', last);
        if (open < 3
                || last - open > WORDS_CHARACTERS_MAX
                || last - open < 3
                || !Marks.isBlank(line.charAt(open - 1))
                || !endsWithExtension(line, open - 1)) {
            return -1;
        }
        return open;
    }

    /// Whether a file name ends before `end`.
    static boolean endsWithExtension(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start > 1 && end > start && end - start <= EXTENSION_CHARACTERS_MAX && text.charAt(start - 1) == '.';
    }
}
