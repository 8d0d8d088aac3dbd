package org.vouch.indexer.export.table;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.DateOrder;

/// Finds out from a whole column of dates in which order their numbers stand.
final class DateOrders {

    private final Map<DateOrder, Track> tracks = new EnumMap<>(DateOrder.class);
    private @Nullable NumberedDate undecided;
    private boolean needed;

    DateOrders() {
        for (DateOrder order : DateOrder.values()) {
            tracks.put(order, new Track());
        }
    }

    /// How a column reads in one order.
    private static final class Track {

        private @Nullable LocalDateTime last;
        private int read;
        private int unreadable;
        private int forward;
        private int backward;

        void take(@Nullable LocalDateTime at) {
            if (at == null) {
                unreadable++;
                return;
            }
            read++;
            if (last != null && at.isAfter(last)) {
                forward++;
            } else if (last != null && at.isBefore(last)) {
                backward++;
            }
            last = at;
        }

        boolean isPossible() {
            return read > 0 && unreadable == 0;
        }

        /// Whether time runs one way only, be it from the newest message to the oldest.
        boolean isSteady() {
            return forward == 0 || backward == 0;
        }
    }

    /// Takes the next date of the column. One that is a moment in no order is a slip, and says nothing.
    void take(NumberedDate date) {
        if (date.readings().isEmpty() || date.isYearFirst()) {
            return;
        }
        needed = true;
        tracks.forEach((order, track) -> track.take(date.readings().get(order)));
        if (undecided == null && date.dayFirst() != null && !Objects.equals(date.dayFirst(), date.monthFirst())) {
            undecided = date;
        }
    }

    /// The order of the column; null when it stays open.
    @Nullable
    DateOrder decided(Conventions conventions) {
        Set<DateOrder> possible = possible();
        DateOrder said = conventions.dateOrder();
        if (said != null && possible.size() != 1 && (possible.isEmpty() || possible.contains(said))) {
            return said;
        }
        if (possible.size() > 1) {
            // Two digits of a year come first only where nothing else can be.
            possible.remove(DateOrder.YEAR_MONTH_DAY);
        }
        if (possible.size() > 1) {
            narrowToSteady(possible);
        }
        return possible.size() == 1 || (!possible.isEmpty() && undecided == null)
                ? possible.iterator().next()
                : null;
    }

    /// Whether there was a date that needs an order to be read.
    boolean isNeeded() {
        return needed;
    }

    /// The first date that day and month leave open; null when there is none.
    @Nullable
    NumberedDate undecided() {
        return undecided;
    }

    /// Whether no order fits all dates.
    boolean isMixed() {
        return possible().isEmpty();
    }

    private Set<DateOrder> possible() {
        Set<DateOrder> possible = EnumSet.allOf(DateOrder.class);
        possible.removeIf(order -> !track(order).isPossible());
        return possible;
    }

    private void narrowToSteady(Set<DateOrder> possible) {
        List<DateOrder> steady =
                possible.stream().filter(order -> track(order).isSteady()).toList();
        if (!steady.isEmpty()) {
            possible.retainAll(steady);
        }
    }

    private Track track(DateOrder order) {
        return tracks.computeIfAbsent(order, _ -> new Track());
    }
}
