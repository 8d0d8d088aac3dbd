package org.vouch.indexer.export.discord;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.export.DateOrder;

/// A date and a time of day as the machine of whoever exported writes them: "02-Jul-18 08:51 PM", "7/2/2018 20:51".
///
/// @param first  day or month; the year when `second` is the month for sure
/// @param second month or day
/// @param third  the year; the day when `first` is the year
/// @param order  what is known of the order for sure; empty when the numbers leave it open
record WrittenDate(
        int first, int second, int third, Optional<DateOrder> order, int hour, int minute, int secondOfMinute) {

    private static final int MONTHS = 12;
    private static final int DAY_MAX = 31;
    private static final int HOURS_OF_HALF = 12;
    private static final int CENTURY = 2000;
    private static final String TIME = "[,\\s]*\\s(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\s?([ap])\\.?\\s?m\\.?)?";
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,4})[-/. ]{1,2}(\\d{1,2})[-/. ]{1,2}(\\d{1,4})\\.?" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED =
            Pattern.compile("(\\d{1,2})[-/. ](\\p{L}{3,9})[-/. ](\\d{2,4})" + TIME, Pattern.CASE_INSENSITIVE);

    /// Reads `text`; empty when it is written in no such way.
    static Optional<WrittenDate> of(String text) {
        // Apps put narrow and unbreakable spaces into times.
        String plain = text.replace('\u202F', ' ').replace('\u00A0', ' ').strip();
        Matcher numbers = NUMBERS.matcher(plain);
        if (numbers.matches()) {
            return Optional.of(ofNumbers(numbers));
        }
        Matcher named = NAMED.matcher(plain);
        int month = named.matches() ? month(named.group(2)) : 0;
        return month == 0
                ? Optional.empty()
                : Optional.of(
                        of(named, Integer.parseInt(named.group(1)), month, Optional.of(DateOrder.DAY_MONTH_YEAR)));
    }

    private static WrittenDate ofNumbers(Matcher numbers) {
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        if (first > DAY_MAX) {
            return of(numbers, first, second, Optional.of(DateOrder.YEAR_MONTH_DAY));
        }
        if (first > MONTHS) {
            return of(numbers, first, second, Optional.of(DateOrder.DAY_MONTH_YEAR));
        }
        return of(numbers, first, second, second > MONTHS ? Optional.of(DateOrder.MONTH_DAY_YEAR) : Optional.empty());
    }

    private static WrittenDate of(Matcher text, int first, int second, Optional<DateOrder> order) {
        int hour = Integer.parseInt(text.group(4));
        String half = text.group(7);
        if (half != null && hour <= HOURS_OF_HALF) {
            hour = hour % HOURS_OF_HALF + (half.equalsIgnoreCase("p") ? HOURS_OF_HALF : 0);
        }
        return new WrittenDate(
                first,
                second,
                Integer.parseInt(text.group(3)),
                order,
                hour,
                Integer.parseInt(text.group(5)),
                text.group(6) == null ? 0 : Integer.parseInt(text.group(6)));
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).equalsIgnoreCase(name)
                    || month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(name)) {
                return month.getValue();
            }
        }
        return 0;
    }

    /// Whether it is the same day in either order.
    boolean isSameEitherWay() {
        return first == second;
    }

    /// The time it names, when its numbers are in `otherwise` unless they say themselves; empty when there is no such
    /// time.
    Optional<LocalDateTime> in(DateOrder otherwise) {
        try {
            return Optional.of(
                    switch (order.orElse(otherwise)) {
                        case DAY_MONTH_YEAR -> at(third, second, first);
                        case MONTH_DAY_YEAR -> at(third, first, second);
                        case YEAR_MONTH_DAY -> at(first, second, third);
                    });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private LocalDateTime at(int year, int month, int day) {
        return LocalDateTime.of(year < 100 ? CENTURY + year : year, month, day, hour, minute, secondOfMinute);
    }
}
