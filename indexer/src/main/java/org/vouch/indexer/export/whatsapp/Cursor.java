package org.vouch.indexer.export.whatsapp;

/// A place at the beginning of a line. Written by hand, for every line of a chat comes past here twice.
final class Cursor {

    /// What stands behind the end of a line.
    static final char END = '\0';

    /// More than any header has.
    private static final int CHARACTERS_MAX = 160;

    private static final int NUMBER_DIGITS_MAX = 4;

    // Among the signs and blanks there are no digits.
    private static final char SIGNS = '\u2000';
    private static final char SIGNS_END = '\u2070';

    private final char[] line = new char[CHARACTERS_MAX];
    private int length;
    private int at;
    private int digits;

    // Of the digits that came last: a chat has those of one script.
    private char zero = '0';

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

    private int digit(char c) {
        int digit = c - zero;
        if (digit >= 0 && digit <= 9) {
            return digit;
        }
        if (c < '0' || (c > '9' && c < '\u0080') || (c >= SIGNS && c < SIGNS_END)) {
            return -1;
        }
        int other = Character.digit(c, 10);
        zero = other < 0 ? zero : (char) (c - other);
        return other;
    }
}
