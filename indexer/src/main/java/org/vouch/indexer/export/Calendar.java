package org.vouch.indexer.export;

import java.time.LocalDate;

/// On which days something can have been said, counted from the epoch.
public final class Calendar {

    private final long firstDay;
    private final long lastDay;

    /// @param yearMin in which people began to use the app
    public Calendar(Conventions conventions, int yearMin) {
        firstDay = LocalDate.of(yearMin, 1, 1).toEpochDay();
        lastDay = LocalDate.ofInstant(conventions.now(), conventions.zone()).toEpochDay() + 1;
    }

    /// Whether `epochDay` lies so far in the future that no clock error explains it.
    public boolean isFuture(long epochDay) {
        return epochDay > lastDay;
    }

    /// Whether something can have been said on `epochDay`.
    public boolean isPossible(long epochDay) {
        return epochDay >= firstDay && epochDay <= lastDay;
    }
}
