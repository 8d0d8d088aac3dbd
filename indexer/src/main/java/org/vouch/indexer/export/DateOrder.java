package org.vouch.indexer.export;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/// Which number of a date is which.
public enum DateOrder {
    /// 31/12/2026
    DAY_MONTH_YEAR,
    /// 12/31/2026
    MONTH_DAY_YEAR,
    /// 2026/12/31
    YEAR_MONTH_DAY;

    /// Stands for a day that does not exist; lies before all that do.
    public static final long NO_DAY = Long.MIN_VALUE;

    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final int BUDDHIST_YEARS_AHEAD = 543;
    private static final int BUDDHIST_YEAR_MIN = 2400;
    private static final int BUDDHIST_YEAR_MAX = 2700;

    /// The day that `date` is in this order, counted from the epoch; [#NO_DAY] when there is no such day. A year below
    /// 100 is one of this century, and Buddhist years are understood.
    public long epochDay(DateNumbers date) {
        return switch (this) {
            case DAY_MONTH_YEAR -> epochDay(date.number(2), date.number(1), date.number(0));
            case MONTH_DAY_YEAR -> epochDay(date.number(2), date.number(0), date.number(1));
            case YEAR_MONTH_DAY -> epochDay(date.number(0), date.number(1), date.number(2));
        };
    }

    private static long epochDay(int writtenYear, int month, int day) {
        int year = year(writtenYear);
        if (month < 1 || month > MONTHS || day < 1 || day > Month.of(month).length(Year.isLeap(year))) {
            return NO_DAY;
        }
        return LocalDate.of(year, month, day).toEpochDay();
    }

    private static int year(int written) {
        if (written < 100) {
            return CENTURY + written;
        }
        boolean buddhist = written >= BUDDHIST_YEAR_MIN && written <= BUDDHIST_YEAR_MAX;
        return buddhist ? written - BUDDHIST_YEARS_AHEAD : written;
    }
}
