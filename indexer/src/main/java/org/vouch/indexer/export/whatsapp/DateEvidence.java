package org.vouch.indexer.export.whatsapp;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.DateOrder;

/// What all the dates of a chat tell of the order of their numbers. Counts, and keeps no dates but the first that can
/// be
/// read in two ways.
final class DateEvidence {

    /// Dates in which a reading may fail before it is wrong: one in so many.
    private static final int TOLERANCE = 100;

    private final Calendar calendar;
    private final Map<DateOrder, DateTally> tallies = new EnumMap<>(DateOrder.class);
    private int firstNumber = -1;
    private int secondNumber = -1;
    private int thirdNumber = -1;
    private int dates;
    private boolean unpadded;
    private boolean americanClock;
    private boolean dotted;
    private boolean yearFirst;
    private String ambiguousText = "";
    private String ambiguousReadings = "";
    private int ambiguousLine;

    DateEvidence(Calendar calendar) {
        this.calendar = calendar;
    }

    /// Takes the date of a header on `line` in.
    void add(Header header, int line) {
        WrittenDate date = header.date();
        if (date.number(0) == firstNumber && date.number(1) == secondNumber && date.number(2) == thirdNumber) {
            return;
        }
        firstNumber = date.number(0);
        secondNumber = date.number(1);
        thirdNumber = date.number(2);
        if (dates++ == 0) {
            begin(date, header.time());
        }
        unpadded |= date.isUnpadded(0) || date.isUnpadded(1);
        tallies.forEach((order, tally) -> {
            long day = Calendar.epochDay(date, order);
            tally.add(day, calendar.isPossible(day));
        });
        if (ambiguousLine == 0 && date.number(0) != date.number(1)) {
            ambiguity(header, line);
        }
    }

    private void begin(WrittenDate date, WrittenTime time) {
        for (DateOrder order : DateOrder.values()) {
            if (Calendar.fits(date, order)) {
                tallies.put(order, new DateTally());
            }
        }
        dotted = date.isDottedOrHyphened();
        yearFirst = date.isKorean() || date.isIdeographic();
        americanClock = time.isInCapitals() && date.isSlashed() && !date.yearIsLast();
    }

    private void ambiguity(Header header, int line) {
        long dayFirst = Calendar.epochDay(header.date(), DateOrder.DAY_MONTH_YEAR);
        long monthFirst = Calendar.epochDay(header.date(), DateOrder.MONTH_DAY_YEAR);
        if (calendar.isPossible(dayFirst) && calendar.isPossible(monthFirst)) {
            ambiguousLine = line;
            ambiguousText = header.dateText();
            ambiguousReadings = words(dayFirst) + " or " + words(monthFirst);
        }
    }

    private static String words(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String month = Month.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    /// The order, as far as the dates tell; null when they can be read in two ways.
    @Nullable
    DateOrder order() {
        Set<DateOrder> left = plausible();
        if (left.contains(DateOrder.YEAR_MONTH_DAY) && left.size() > 1) {
            if (yearComesFirst(left)) {
                return DateOrder.YEAR_MONTH_DAY;
            }
            left.remove(DateOrder.YEAR_MONTH_DAY);
        }
        return left.size() == 1 ? left.iterator().next() : dayOrMonthFirst();
    }

    /// The orders in which (nearly) all dates exist.
    private Set<DateOrder> plausible() {
        int least =
                tallies.values().stream().mapToInt(DateTally::impossible).min().orElse(0);
        Set<DateOrder> left = EnumSet.noneOf(DateOrder.class);
        tallies.forEach((order, tally) -> {
            if (tally.impossible() <= least + dates / TOLERANCE) {
                left.add(order);
            }
        });
        return left;
    }

    /// Few languages begin with a year of two digits, so that takes more than being possible.
    private boolean yearComesFirst(Set<DateOrder> left) {
        DateTally year = tally(DateOrder.YEAR_MONTH_DAY);
        return yearFirst
                || left.stream()
                        .filter(order -> order != DateOrder.YEAR_MONTH_DAY)
                        .map(this::tally)
                        .allMatch(other -> year.isCloserThan(other) && !other.flowsBetterThan(year));
    }

    private @Nullable DateOrder dayOrMonthFirst() {
        DateTally day = tally(DateOrder.DAY_MONTH_YEAR);
        DateTally month = tally(DateOrder.MONTH_DAY_YEAR);
        if (ambiguousLine == 0 || day.flowsBetterThan(month)) {
            return DateOrder.DAY_MONTH_YEAR;
        }
        if (month.flowsBetterThan(day)) {
            return DateOrder.MONTH_DAY_YEAR;
        }
        if (dotted) {
            return DateOrder.DAY_MONTH_YEAR;
        }
        if ((americanClock && unpadded) || month.isCloserThan(day)) {
            return DateOrder.MONTH_DAY_YEAR;
        }
        return day.isCloserThan(month) ? DateOrder.DAY_MONTH_YEAR : null;
    }

    private DateTally tally(DateOrder order) {
        return tallies.getOrDefault(order, new DateTally());
    }

    /// Where the first date is that can be read in two ways; 0 when there is none.
    int ambiguousLine() {
        return ambiguousLine;
    }

    /// The first date that can be read in two ways, and both of them.
    String ambiguity() {
        return "'" + ambiguousText + "' can be " + ambiguousReadings;
    }
}
