package org.vouch.indexer.export.whatsapp;

import org.jspecify.annotations.Nullable;

/// A time of day, with the words before and behind it.
final class WrittenTime {

    /// Bits of a style that say how times are written.
    static final int STYLE_BITS = 9;

    /// Words around a time, with the blanks between them.
    static final int WORDS_CHARACTERS_MAX = 24;

    // "a las" stands before a time, "de la tarde" behind it, and more words are no part of one.
    private static final int GAPS_BEFORE_MAX = 1;
    private static final int GAPS_BEHIND_MAX = 2;

    private static final int SECONDS = 1;
    private static final int DOTTED = 2;
    private static final int WORD_BEFORE = 4;
    private static final int WORD_BEHIND = 8;
    private static final int COMMA = 16;
    private static final int OTHER_COMMA = 32;
    private static final int LETTER_T = 64;
    private static final int LETTER_H = 128;
    private static final int FIRST = 256;

    private final TimeWord before = new TimeWord();
    private final TimeWord behind = new TimeWord();
    private int style;
    private int hour;
    private int minute;
    private int second;
    private @Nullable HalfDay half;
    private String unknownWord = "";
    private boolean capitals;
    private Between between = Between.NOTHING;
    private int wordStart;
    private int wordEnd;
    private int gaps;

    /// What words between date and time say.
    private record Between(int style, @Nullable HalfDay half, String unknownWord, boolean capitals) {

        private static final Between NOTHING = new Between(0, null, "", false);
    }

    private void goOn(Between said) {
        style = said.style();
        half = said.half();
        unknownWord = said.unknownWord();
        capitals = said.capitals();
    }

    /// Passes over what stands between date and time; whether that can be.
    boolean scanBetween(Cursor cursor) {
        goOn(Between.NOTHING);
        int from = cursor.passed();
        wordStart = -1;
        gaps = 0;
        while (!cursor.digitHere()) {
            char c = cursor.here();
            if (c == ',') {
                style |= COMMA;
                wordStart = -1;
            } else if (c == '،' || c == '、' || c == '，') {
                style |= OTHER_COMMA;
                wordStart = -1;
            } else if (!wordGoesOn(cursor)) {
                return false;
            }
            cursor.forward();
            if (cursor.passed() - from > WORDS_CHARACTERS_MAX) {
                return false;
            }
        }
        wordBefore(cursor);
        between = new Between(style, half, unknownWord, capitals);
        return cursor.passed() > from && gaps <= GAPS_BEFORE_MAX;
    }

    /// What stood between date and time when [#scanBetween] passed over it last stands there again.
    void again() {
        goOn(between);
    }

    private void wordBefore(Cursor cursor) {
        if (wordStart < 0) {
            return;
        }
        before.read(cursor, wordStart, wordEnd);
        if (before.is("T")) {
            style |= LETTER_T;
        } else if (understand(before)) {
            style |= WORD_BEFORE;
        }
    }

    /// Whether a time is here.
    boolean scan(Cursor cursor) {
        hour = cursor.number();
        if (hour < 0 || cursor.digits() > 2 || hour > 24) {
            return false;
        }
        char separator = separator(cursor);
        minute = separator == Cursor.END ? -1 : twoDigits(cursor);
        second = 0;
        if (separator != 'h') {
            seconds(cursor, separator);
        }
        return minute >= 0 && second >= 0;
    }

    private void seconds(Cursor cursor, char separator) {
        int end = cursor.at();
        if (!cursor.accept(separator)) {
            return;
        }
        if (cursor.digitHere()) {
            second = twoDigits(cursor);
            style |= SECONDS;
        } else {
            cursor.moveTo(end);
        }
    }

    private char separator(Cursor cursor) {
        char c = cursor.here();
        if (c == ':' || c == '.' || c == '：') {
            cursor.forward();
            style |= c == '.' ? DOTTED : 0;
            return c;
        }
        cursor.skipBlanks();
        if (cursor.accept('h')) {
            cursor.skipBlanks();
            style |= LETTER_H;
            return 'h';
        }
        return Cursor.END;
    }

    /// A number below 60 of two digits, or -1.
    private static int twoDigits(Cursor cursor) {
        int number = cursor.number();
        return cursor.digits() == 2 && number < 60 ? number : -1;
    }

    /// Passes over a word behind the time, up to whatever ends the header.
    ///
    /// @param bracketed whether that is a bracket
    boolean scanBehind(Cursor cursor, boolean bracketed) {
        int from = cursor.passed();
        wordStart = -1;
        gaps = 0;
        while (!isEnd(cursor, bracketed)) {
            if (!wordGoesOn(cursor) || cursor.passed() - from > WORDS_CHARACTERS_MAX) {
                return false;
            }
            cursor.forward();
        }
        if (wordStart >= 0) {
            behind.read(cursor, wordStart, wordEnd);
            style |= understand(behind) ? WORD_BEHIND : 0;
        }
        return gaps <= GAPS_BEHIND_MAX;
    }

    private static boolean isEnd(Cursor cursor, boolean bracketed) {
        char c = cursor.here();
        if (bracketed) {
            return c == ']' || c == ',';
        }
        return c == '-' || c == '\u2013' || c == '\u2014' || c == ':' || c == ',' || c == Cursor.END;
    }

    private boolean wordGoesOn(Cursor cursor) {
        char c = cursor.here();
        if (Marks.isBlank(c) || Marks.isMark(c)) {
            return true;
        }
        if (isOfWord(c)) {
            gaps += wordStart >= 0 && cursor.at() > wordEnd ? 1 : 0;
            wordStart = wordStart < 0 ? cursor.at() : wordStart;
            wordEnd = cursor.behind();
            return true;
        }
        return false;
    }

    private static boolean isOfWord(char c) {
        if (c < '\u0080') {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '\'';
        }
        return Character.isLetter(c) || HalfDay.isCombining(c) || c == '\u2019' || c == '״' || c == '\u200C';
    }

    /// Takes the word in; whether it has letters.
    private boolean understand(TimeWord word) {
        HalfDay known = word.half();
        if (known == null) {
            unknownWord = word.letters();
            return !unknownWord.isEmpty();
        }
        half = known;
        capitals |= word.isInCapitals();
        return true;
    }

    /// The time stands before the date.
    void first() {
        goOn(Between.NOTHING);
        style = FIRST;
    }

    /// [#STYLE_BITS] bits that are equal for all times of a chat.
    int style() {
        return style;
    }

    /// As it is written, of whichever half of the day.
    int hour() {
        return hour;
    }

    /// Second of the day if the hour is `ofDay`.
    int secondOfDay(int ofDay) {
        return (ofDay * 60 + minute) * 60 + second;
    }

    /// What the words say of the half of the day; null when nothing known.
    @Nullable
    HalfDay half() {
        return half;
    }

    /// A word around the time that may be a half of the day in a language that is not known; empty when there is none.
    String unknownWord() {
        return half == null ? unknownWord : "";
    }

    /// Whether the half of the day is in capitals and English.
    boolean isInCapitals() {
        return capitals;
    }

    boolean hasWordBefore() {
        return (style & WORD_BEFORE) != 0;
    }

    /// Whether a word behind it is none of a known half of the day.
    boolean hasUnknownWordBehind() {
        return (style & WORD_BEHIND) != 0 && half == null;
    }
}
