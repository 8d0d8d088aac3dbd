package org.vouch.indexer.export.whatsapp;

/// A place at the beginning of a line. Written by hand, for every line of a chat comes past here twice.
final class Cursor {

    /// What stands behind the end of a line.
    static final char END = '\0';

    /// More than any header has.
    private static final int CHARACTERS_MAX = 160;

    private static final int NUMBER_DIGITS_MAX = 4;

    // Before the first of these only ASCII has digits, and among the signs and blanks there are none.
    private static final char ARABIC_ZERO = '\u0660';
    private static final char SIGNS = '\u2000';
    private static final char SIGNS_END = '\u2070';

    private final char[] line = new char[CHARACTERS_MAX];
    private int length;
    private int at;
    private int digits;

    void start(String text) {
        length = Math.min(text.length(), CHARACTERS_MAX);
        text.getChars(0, length, line, 0);
        at = 0;
    }

    int at() {
        return at;
    }

    void moveTo(int index) {
        at = index;
    }

    /// The character here, or [#END].
    char here() {
        return at < length ? line[at] : END;
    }

    /// The character `distance` behind this one, or [#END].
    char ahead(int distance) {
        return at + distance < length ? line[at + distance] : END;
    }

    boolean atEnd() {
        return at >= length;
    }

    void forward() {
        at++;
    }

    /// Whether `c` was here; then the place is behind it.
    boolean accept(char c) {
        if (at < length && line[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    boolean digitHere() {
        return at < length && digit(line[at]) >= 0;
    }

    /// The number here, in the digits of whatever script, one to four of them; -1 when there is none.
    int number() {
        int value = 0;
        digits = 0;
        while (at < length) {
            int digit = digit(line[at]);
            if (digit < 0) {
                break;
            }
            if (++digits > NUMBER_DIGITS_MAX) {
                return -1;
            }
            value = value * 10 + digit;
            at++;
        }
        return digits == 0 ? -1 : value;
    }

    /// How many digits the last [#number] had.
    int digits() {
        return digits;
    }

    void skipMarks() {
        while (at < length && Marks.isMark(line[at])) {
            at++;
        }
    }

    /// Passes over blanks and marks; whether there was a blank.
    boolean skipBlanks() {
        boolean blank = false;
        while (at < length) {
            char c = line[at];
            if (Marks.isBlank(c)) {
                blank = true;
            } else if (!Marks.isMark(c)) {
                break;
            }
            at++;
        }
        return blank;
    }

    /// Whether `text` stands between `from` and `to`.
    boolean isAt(String text, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (line[i] != text.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    String text(int from, int to) {
        return new String(line, from, to - from);
    }

    private static int digit(char c) {
        if (c < '\u0080') {
            return c >= '0' && c <= '9' ? c - '0' : -1;
        }
        if (c >= ARABIC_ZERO && c < ARABIC_ZERO + 10) {
            return c - ARABIC_ZERO;
        }
        boolean none = c < ARABIC_ZERO || (c >= SIGNS && c < SIGNS_END);
        return none ? -1 : Character.digit(c, 10);
    }
}
