package org.vouch.indexer.export;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date of three numbers and a local time of day, as people and their machines write them: `3/4/26, 9:30 PM`,
/// `02-Jul-18 08:51 PM`.
///
/// @param own  order of the numbers, where they say it themselves; null when it is open
/// @param time midnight where there is none
/// @param text as it is written
record NumberedDate(
        int first, int second, int third, @Nullable DateOrder own, LocalTime time, String text) implements DateNumbers {

    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{1,4})([-/. ])\\s?(\\p{L}{3,9}|\\d{1,2})\\2\\s?(\\d{1,4})\\.?"
                    + "(?:[,\\s]\\s*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?)?");
    private static final int DAYS_MAX = 31;
    private static final int NOON = 12;

    /// The date that `text` is; empty when it has another shape, or names no time of day.
    static Optional<NumberedDate> of(String text) {
        String western = western(text);
        Matcher shape = SHAPE.matcher(western);
        if (!shape.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(shape.group(1));
        boolean named = Character.isLetter(shape.group(3).charAt(0));
        int second = named ? month(shape.group(3)) : Integer.parseInt(shape.group(3));
        DateOrder own = named ? DateOrder.DAY_MONTH_YEAR : first > DAYS_MAX ? DateOrder.YEAR_MONTH_DAY : null;
        try {
            return Optional.of(
                    new NumberedDate(first, second, Integer.parseInt(shape.group(4)), own, time(shape), text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public int number(int index) {
        return index == 0 ? first : index == 1 ? second : third;
    }

    /// Whether dots stand between the numbers.
    boolean isDotted() {
        return text.indexOf('.') > 0 && text.indexOf('.') <= 2;
    }

    private static LocalTime time(Matcher shape) {
        if (shape.group(5) == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(shape.group(5));
        String half = shape.group(8);
        if (half != null && hour <= NOON) {
            hour = hour % NOON + (Character.toLowerCase(half.charAt(0)) == 'p' ? NOON : 0);
        }
        int second = shape.group(7) == null ? 0 : Integer.parseInt(shape.group(7));
        return LocalTime.of(hour, Integer.parseInt(shape.group(6)), second);
    }

    /// Number of the month, in English; 0 when it is none.
    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equalsIgnoreCase(name)
                    || month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(name)) {
                return month.getValue();
            }
        }
        return 0;
    }

    /// `text` with Western digits, and one kind of blank: apps put narrow and unbreakable ones into times.
    private static String western(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : Character.isSpaceChar(c) ? ' ' : c)
                .forEach(western::appendCodePoint);
        return western.toString().strip();
    }
}
