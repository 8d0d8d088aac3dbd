package org.vouch.indexer.export;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What all the dates of a chat tell of the order of their numbers. Counts, and keeps no dates but the first that can
/// be read in two ways. What the dates tell outranks what a curator says, and the day comes first where nobody tells.
public final class DateEvidence {

    /// Dates in which a reading may fail before it is wrong: one in so many.
    private static final int TOLERANCE = 100;

    private final Calendar calendar;
    private final Map<DateOrder, DateTally> tallies = new EnumMap<>(DateOrder.class);
    private final DateTally day;
    private final DateTally month;
    private final DateTally year;
    private final Set<DateOrder> leanings = EnumSet.noneOf(DateOrder.class);
    private int firstNumber = -1;
    private int secondNumber = -1;
    private int thirdNumber = -1;
    private int dates;
    private String ambiguity = "";
    private int ambiguousLine;

    /// @param calendar  the days that can be
    /// @param eitherWay whether the dates may run from the newest to the oldest
    public DateEvidence(Calendar calendar, boolean eitherWay) {
        this.calendar = calendar;
        day = tally(DateOrder.DAY_MONTH_YEAR, eitherWay);
        month = tally(DateOrder.MONTH_DAY_YEAR, eitherWay);
        year = tally(DateOrder.YEAR_MONTH_DAY, eitherWay);
    }

    private DateTally tally(DateOrder order, boolean eitherWay) {
        DateTally tally = new DateTally(eitherWay);
        tallies.put(order, tally);
        return tally;
    }

    /// Takes in the next date, which stands on `line`.
    public void add(DateNumbers date, int line) {
        if (date.number(0) == firstNumber && date.number(1) == secondNumber && date.number(2) == thirdNumber) {
            return;
        }
        firstNumber = date.number(0);
        secondNumber = date.number(1);
        thirdNumber = date.number(2);
        dates++;
        tallies.forEach((order, tally) -> {
            long epochDay = order.epochDay(date);
            tally.add(epochDay, calendar.isPossible(epochDay));
        });
        if (ambiguousLine == 0 && firstNumber != secondNumber) {
            ambiguity(date, line);
        }
    }

    private void ambiguity(DateNumbers date, int line) {
        long dayFirst = DateOrder.DAY_MONTH_YEAR.epochDay(date);
        long monthFirst = DateOrder.MONTH_DAY_YEAR.epochDay(date);
        if (calendar.isPossible(dayFirst) && calendar.isPossible(monthFirst)) {
            ambiguousLine = line;
            ambiguity = "'" + date.text() + "' can be " + words(dayFirst) + " or " + words(monthFirst);
        }
    }

    private static String words(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String month = Month.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    /// Dates are written in a way that goes with `order` in most languages. Counts where time flows in several orders.
    public void leanTo(DateOrder order) {
        leanings.add(order);
    }

    /// The order in which the dates are to be read.
    ///
    /// @param said by a curator; null when nobody has
    public DateOrder order(@Nullable DateOrder said) {
        DateOrder told = told(said);
        if (told != null) {
            return told;
        }
        return said == DateOrder.MONTH_DAY_YEAR ? said : DateOrder.DAY_MONTH_YEAR;
    }

    /// Whether there is a date that can be read in two ways, and neither the dates nor a curator tell which it is.
    ///
    /// @param said by a curator; null when nobody has
    public boolean isOpen(@Nullable DateOrder said) {
        boolean answered = said == DateOrder.DAY_MONTH_YEAR || said == DateOrder.MONTH_DAY_YEAR;
        return ambiguousLine > 0 && !answered && told(said) == null;
    }

    /// Reports the first date of `part` that can be read in two ways, if the order [#isOpen].
    ///
    /// @param said by a curator; null when nobody has
    public void report(@Nullable DateOrder said, Part part, Hearing hearing) {
        if (isOpen(said)) {
            hearing.problem(
                    part,
                    ambiguousLine,
                    ambiguity + ", and no other date of the chat tells which; it is read as the first",
                    "Set `date_order` of this community in config/vouch.yaml to day_month_year or month_day_year.");
        }
    }

    /// The order, as far as the dates tell; null when they can be read in two ways.
    private @Nullable DateOrder told(@Nullable DateOrder said) {
        Set<DateOrder> left = plausible();
        if (left.contains(DateOrder.YEAR_MONTH_DAY) && left.size() > 1) {
            left.remove(DateOrder.YEAR_MONTH_DAY);
            if (yearComesFirst(left, said)) {
                return DateOrder.YEAR_MONTH_DAY;
            }
        }
        return left.size() == 1 ? left.iterator().next() : dayOrMonthFirst();
    }

    /// The orders in which (nearly) all dates exist.
    private Set<DateOrder> plausible() {
        int least =
                tallies.values().stream().mapToInt(DateTally::impossible).min().orElse(0);
        Set<DateOrder> left = EnumSet.allOf(DateOrder.class);
        tallies.forEach((order, tally) -> {
            if (tally.impossible() > least + dates / TOLERANCE) {
                left.remove(order);
            }
        });
        return left;
    }

    /// Few languages begin with a year of two digits, so that takes more than being possible.
    private boolean yearComesFirst(Set<DateOrder> others, @Nullable DateOrder said) {
        if (leanings.contains(DateOrder.YEAR_MONTH_DAY)) {
            return true;
        }
        for (DateOrder order : others) {
            DateTally other = order == DateOrder.DAY_MONTH_YEAR ? day : month;
            boolean liesNearer =
                    said == DateOrder.YEAR_MONTH_DAY ? !other.isCloserThan(year) : year.isCloserThan(other);
            if (!liesNearer || other.flowsBetterThan(year)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable DateOrder dayOrMonthFirst() {
        if (ambiguousLine == 0) {
            return null;
        }
        if (day.flowsBetterThan(month)) {
            return DateOrder.DAY_MONTH_YEAR;
        }
        if (month.flowsBetterThan(day)) {
            return DateOrder.MONTH_DAY_YEAR;
        }
        if (leanings.contains(DateOrder.DAY_MONTH_YEAR)) {
            return DateOrder.DAY_MONTH_YEAR;
        }
        if (leanings.contains(DateOrder.MONTH_DAY_YEAR) || month.isCloserThan(day)) {
            return DateOrder.MONTH_DAY_YEAR;
        }
        return day.isCloserThan(month) ? DateOrder.DAY_MONTH_YEAR : null;
    }
}
