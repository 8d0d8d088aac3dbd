package org.vouch.indexer.export.whatsapp;

import org.vouch.indexer.export.DateNumbers;

/// Three numbers that are a date, in an order that only the whole chat tells.
final class WrittenDate implements DateNumbers {

    /// Bits of a style that say how dates are written.
    static final int STYLE_BITS = 6;

    private static final int SLASH = 1;
    private static final int DOT = 2;
    private static final int HYPHEN = 3;
    private static final int IDEOGRAPH = 4;
    private static final int SPACED = 8;
    private static final int YEAR_FIRST = 16;
    private static final int YEAR_LAST = 32;

    private static final int BLANKS_MAX = 2;
    private static final int YEAR_DIGITS = 4;
    private static final int REIWA_YEAR_ZERO = 2018;

    private final Cursor cursor;
    private final int[] numbers = new int[3];
    private final int[] digits = new int[3];
    private int separator;
    private boolean spaced;
    private boolean dotBehind;
    private int start;
    private int length;

    /// @param cursor reads the line
    WrittenDate(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Whether a date is here.
    boolean scan() {
        start = cursor.at();
        spaced = false;
        separator = 0;
        for (int i = 0; i < 3; i++) {
            if (i > 0 && !separator()) {
                return false;
            }
            if (!scanNumber(i)) {
                return false;
            }
        }
        length = cursor.at() - start;
        cursor.skipMarks();
        skipDay();
        dotBehind = cursor.here() == '.' || cursor.here() == '\u3002';
        if (dotBehind) {
            cursor.forward();
        }
        return hasShape();
    }

    /// The date that was read last stands here again.
    void again() {
        start = cursor.at();
    }

    private boolean scanNumber(int index) {
        boolean reiwa = index == 2 && cursor.accept('R');
        int number = cursor.number();
        if (number < 0) {
            return false;
        }
        numbers[index] = reiwa ? REIWA_YEAR_ZERO + number : number;
        digits[index] = reiwa ? YEAR_DIGITS : cursor.digits();
        return true;
    }

    private boolean separator() {
        int passed = cursor.passed();
        boolean before = cursor.skipBlanks();
        int kind = kind(cursor.here());
        if (kind == 0 || (separator != 0 && kind != separator)) {
            return false;
        }
        separator = kind;
        cursor.forward();
        boolean behind = cursor.skipBlanks();
        spaced |= before || behind;
        return cursor.passed() - passed <= 2 * BLANKS_MAX + 1;
    }

    private static int kind(char c) {
        return switch (c) {
            case '/' -> SLASH;
            case '.' -> DOT;
            case '-', '\u2010', '\u2011', '\u2013' -> HYPHEN;
            case '年', '月', '년', '월' -> IDEOGRAPH;
            default -> 0;
        };
    }

    private void skipDay() {
        if (separator == IDEOGRAPH && (cursor.here() == '日' || cursor.here() == '일')) {
            cursor.forward();
        }
    }

    /// One year and two shorter numbers; three short ones are only a date when one of the outer has two digits.
    private boolean hasShape() {
        if (digits[1] > 2) {
            return false;
        }
        if (digits[0] == YEAR_DIGITS) {
            return digits[2] <= 2;
        }
        return digits[0] <= 2 && (digits[2] == YEAR_DIGITS || digits[2] == 2 || (digits[2] == 1 && digits[0] == 2));
    }

    /// [#STYLE_BITS] bits that are equal for all dates of a chat.
    int style() {
        int place = yearIsFirst() ? YEAR_FIRST : yearIsLast() ? YEAR_LAST : 0;
        return separator | (spaced ? SPACED : 0) | place;
    }

    private boolean yearIsFirst() {
        return digits[0] == YEAR_DIGITS;
    }

    boolean yearIsLast() {
        return digits[2] == YEAR_DIGITS;
    }

    @Override
    public int number(int index) {
        return numbers[index];
    }

    /// Whether the number at `index` has a single digit.
    boolean isUnpadded(int index) {
        return digits[index] == 1;
    }

    boolean isSlashed() {
        return separator == SLASH;
    }

    /// Whether its parts are told apart by something that stands behind days in most languages.
    boolean isDottedOrHyphened() {
        return separator == DOT || separator == HYPHEN;
    }

    boolean isIdeographic() {
        return separator == IDEOGRAPH;
    }

    /// Whether it is written as in `20. 9. 12.`, where Korean begins with the year.
    boolean isKorean() {
        return separator == DOT && spaced && dotBehind;
    }

    @Override
    public String text() {
        return Marks.without(cursor.text(start, start + length));
    }
}
