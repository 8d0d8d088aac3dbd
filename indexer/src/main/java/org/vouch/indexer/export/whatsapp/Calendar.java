package org.vouch.indexer.export.whatsapp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import org.vouch.indexer.export.DateOrder;

/// Which days there are, for chats that were exported until a certain moment.
final class Calendar {

    /// Stands for a day that does not exist.
    static final long IMPOSSIBLE = Long.MIN_VALUE;

    /// Nobody used the app before.
    private static final int YEAR_MIN = 2009;

    private static final int CENTURY = 2000;
    private static final int BUDDHIST_YEARS_AHEAD = 543;
    private static final int BUDDHIST_YEAR_MIN = 2400;
    private static final int BUDDHIST_YEAR_MAX = 2700;

    private final long lastDay;

    Calendar(ZoneId zone, Instant now) {
        lastDay = LocalDate.ofInstant(now, zone).toEpochDay() + 1;
    }

    /// Whether `date` may be written in `order`, by where its year is.
    static boolean fits(WrittenDate date, DateOrder order) {
        boolean yearFirst = order == DateOrder.YEAR_MONTH_DAY;
        return yearFirst ? !date.yearIsLast() : !date.yearIsFirst();
    }

    /// The day that `date` is in `order`, counted from the epoch; [#IMPOSSIBLE] when there is no such day.
    static long epochDay(WrittenDate date, DateOrder order) {
        return switch (order) {
            case DAY_MONTH_YEAR -> epochDay(date.number(2), date.number(1), date.number(0));
            case MONTH_DAY_YEAR -> epochDay(date.number(2), date.number(0), date.number(1));
            case YEAR_MONTH_DAY -> epochDay(date.number(0), date.number(1), date.number(2));
        };
    }

    private static long epochDay(int writtenYear, int month, int day) {
        int year = year(writtenYear);
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).length(Year.isLeap(year)) || year < YEAR_MIN) {
            return IMPOSSIBLE;
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

    /// Whether `epochDay` lies so far in the future that no clock error explains it.
    boolean isFuture(long epochDay) {
        return epochDay > lastDay;
    }

    /// Whether something can have been said on `epochDay`.
    boolean isPossible(long epochDay) {
        return epochDay != IMPOSSIBLE && epochDay <= lastDay;
    }
}
