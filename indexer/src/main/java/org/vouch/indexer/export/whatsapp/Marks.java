package org.vouch.indexer.export.whatsapp;

/// Characters that nobody sees: those that steer the direction of text, which the app puts around what it writes
/// itself, and the many blanks.
final class Marks {

    /// Stands before whatever the app, and not a person, wrote.
    static final char LEFT_TO_RIGHT = '\u200E';

    private static final char NO_BREAK = '\u00A0';
    private static final char FIRST_MARK = '\u061C';
    private static final char ISOLATE = '\u2068';
    private static final char ISOLATE_END = '\u2069';

    private Marks() {}

    /// Whether `c` steers the direction of text, or is a byte order mark.
    static boolean isMark(char c) {
        return c >= FIRST_MARK
                && (c == LEFT_TO_RIGHT
                        || c == '\u200F'
                        || c == FIRST_MARK
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2066' && c <= ISOLATE_END)
                        || c == '\uFEFF');
    }

    /// Whether `c` is a blank of any width within a line.
    static boolean isBlank(char c) {
        return c < NO_BREAK ? c == ' ' || c == '\t' : isRareBlank(c);
    }

    private static boolean isRareBlank(char c) {
        return c == NO_BREAK || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u3000';
    }

    /// `text` without the marks and white space around it.
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return c <= ' ' || (c >= NO_BREAK && (isMark(c) || isBlank(c)));
    }

    /// `text` without any mark, blanks of any width as spaces, and nothing blank around it.
    static String without(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isMark(c)) {
                plain.append(isBlank(c) ? ' ' : c);
            }
        }
        return plain.toString().strip();
    }

    /// `text` with mentions as a person reads them: without the isolates around the name.
    static String withMentions(String text) {
        if (text.indexOf(ISOLATE) < 0) {
            return text;
        }
        return text.replace(String.valueOf(ISOLATE), "").replace(String.valueOf(ISOLATE_END), "");
    }

    /// Index of the first character at or behind `from` that is no mark.
    static int skip(String text, int from) {
        int index = from;
        while (index < text.length() && isMark(text.charAt(index))) {
            index++;
        }
        return index;
    }
}
