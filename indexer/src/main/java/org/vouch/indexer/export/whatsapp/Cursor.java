package org.vouch.indexer.export.whatsapp;

import org.vouch.indexer.export.Utf8Line;

/// A place at the beginning of a line. Written by hand, and on bytes, for every line of a chat comes past here twice.
final class Cursor {

    /// What stands behind the end of a line.
    static final char END = '\0';

    private static final int NUMBER_DIGITS_MAX = 4;

    // From here on a character takes more than one byte.
    private static final char FOREIGN = '\u0080';

    // Among the signs and blanks there are no digits.
    private static final char SIGNS = '\u2000';
    private static final char SIGNS_END = '\u2070';

    private Utf8Line line = Utf8Line.of("");
    private int at;
    private char here;
    private char before;
    private int passed;
    private int digits;

    // Of the digits that came last: a chat has those of one script.
    private char zero = '0';

    void start(Utf8Line text) {
        line = text;
        passed = 0;
        moveTo(text.start());
    }

    /// The place in the line, which is an index of bytes.
    int at() {
        return at;
    }

    /// The place behind the character here.
    int behind() {
        return here < FOREIGN ? Math.min(at + 1, line.end()) : line.behind(at);
    }

    /// How many characters [#forward] has passed in this line.
    int passed() {
        return passed;
    }

    void moveTo(int place) {
        at = place;
        before = END;
        here = line.character(at);
    }

    /// The character here, or [#END].
    char here() {
        return here;
    }

    /// The character that [#forward] passed last, or [#END].
    char before() {
        return before;
    }

    boolean atEnd() {
        return at >= line.end();
    }

    void forward() {
        char last = here;
        moveTo(behind());
        before = last;
        passed++;
    }

    /// Whether `c` was here; then the place is behind it.
    boolean accept(char c) {
        if (here == c) {
            forward();
            return true;
        }
        return false;
    }

    boolean digitHere() {
        return digit(here) >= 0;
    }

    /// The number here, in the digits of whatever script, one to four of them; -1 when there is none.
    int number() {
        int value = 0;
        digits = 0;
        for (int digit = digit(here); digit >= 0; digit = digit(here)) {
            if (++digits > NUMBER_DIGITS_MAX) {
                return -1;
            }
            value = value * 10 + digit;
            forward();
        }
        return digits == 0 ? -1 : value;
    }

    /// How many digits the last [#number] had.
    int digits() {
        return digits;
    }

    void skipMarks() {
        while (Marks.isMark(here)) {
            forward();
        }
    }

    /// Passes over blanks and marks; whether there was a blank.
    boolean skipBlanks() {
        boolean blank = false;
        while (true) {
            if (Marks.isBlank(here)) {
                blank = true;
            } else if (!Marks.isMark(here)) {
                return blank;
            }
            forward();
        }
    }

    /// Whether `what` stands here.
    boolean isHere(byte[] what) {
        return line.isAt(what, at);
    }

    /// Whether `what` stands between `from` and `to`.
    boolean is(byte[] what, int from, int to) {
        return line.is(what, from, to);
    }

    /// What stands between `from` and `to`, not decoded.
    byte[] copy(int from, int to) {
        return line.copy(from, to);
    }

    String text(int from, int to) {
        return line.text(from, to);
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
