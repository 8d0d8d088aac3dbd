package org.vouch.indexer.export.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.DateOrder;

/// A local moment that begins with three numbers, in an order that it does not say: `3/4/26, 9:30 PM`.
///
/// @param readings what it means in each order in which it is a moment at all
record NumberedDate(Map<DateOrder, LocalDateTime> readings) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,4})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})\\.?"
            + "(?:[,T\\s]\\s*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?)?");
    private static final int YEAR_DIGITS = 4;
    private static final int CENTURY = 2000;
    private static final int YEAR_MIN = 1970;
    private static final int NOON = 12;

    /// The moment that `text` is; empty when it has another shape.
    static Optional<NumberedDate> of(String text) {
        Matcher shape = SHAPE.matcher(westernDigits(text));
        if (!shape.matches()) {
            return Optional.empty();
        }
        String[] numbers = {shape.group(1), shape.group(3), shape.group(4)};
        Map<DateOrder, LocalDateTime> readings = new EnumMap<>(DateOrder.class);
        try {
            LocalTime time = time(shape);
            for (DateOrder order : ordersOf(numbers)) {
                date(order, numbers).ifPresent(date -> readings.put(order, date.atTime(time)));
            }
        } catch (DateTimeException _) {
            // Not a time of day: then it is no moment in any order.
            readings.clear();
        }
        return Optional.of(new NumberedDate(readings));
    }

    /// Whether the first number can only be a year.
    boolean isYearFirst() {
        return readings.keySet().equals(Set.of(DateOrder.YEAR_MONTH_DAY));
    }

    @Nullable
    LocalDateTime dayFirst() {
        return readings.get(DateOrder.DAY_MONTH_YEAR);
    }

    @Nullable
    LocalDateTime monthFirst() {
        return readings.get(DateOrder.MONTH_DAY_YEAR);
    }

    private static Set<DateOrder> ordersOf(String... numbers) {
        if (numbers[0].length() > 2) {
            return EnumSet.of(DateOrder.YEAR_MONTH_DAY);
        }
        return numbers[2].length() > 2
                ? EnumSet.of(DateOrder.DAY_MONTH_YEAR, DateOrder.MONTH_DAY_YEAR)
                : EnumSet.allOf(DateOrder.class);
    }

    private static Optional<LocalDate> date(DateOrder order, String... numbers) {
        return switch (order) {
            case DAY_MONTH_YEAR -> date(numbers[2], numbers[1], numbers[0]);
            case MONTH_DAY_YEAR -> date(numbers[2], numbers[0], numbers[1]);
            case YEAR_MONTH_DAY -> date(numbers[0], numbers[1], numbers[2]);
        };
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int number = Integer.parseInt(year) + (year.length() == YEAR_DIGITS ? 0 : CENTURY);
        try {
            return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= YEAR_MIN);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher shape) {
        if (shape.group(5) == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(shape.group(5));
        String half = shape.group(8);
        if (half != null) {
            boolean after = half.charAt(0) == 'p' || half.charAt(0) == 'P';
            hour = hour % NOON + (after ? NOON : 0);
        }
        int second = shape.group(7) == null ? 0 : Integer.parseInt(shape.group(7));
        return LocalTime.of(hour, Integer.parseInt(shape.group(6)), second);
    }

    private static String westernDigits(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : Character.isSpaceChar(c) ? ' ' : c)
                .forEach(western::appendCodePoint);
        return western.toString();
    }
}
