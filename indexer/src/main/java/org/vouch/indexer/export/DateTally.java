package org.vouch.indexer.export;

/// How dates look when they are read in one order.
final class DateTally {

    private static final int NEAR_DAYS = 7;
    private static final int NEAR_TRANSITIONS_MIN = 3;
    private static final int CLEAR_RATIO = 3;

    private final boolean eitherWay;
    private long previous = DateOrder.NO_DAY;
    private int impossible;
    private int forward;
    private int backward;
    private int near;

    /// @param eitherWay whether time may run backward all along, from the newest date to the oldest
    DateTally(boolean eitherWay) {
        this.eitherWay = eitherWay;
    }

    /// The next date that is written differently from the one before it.
    void add(long epochDay, boolean possible) {
        if (!possible) {
            impossible++;
            return;
        }
        if (previous != DateOrder.NO_DAY) {
            // Messages arrive late, so that a day back is nothing unusual.
            forward += epochDay > previous + 1 ? 1 : 0;
            backward += epochDay < previous - 1 ? 1 : 0;
            near += Math.abs(epochDay - previous) <= NEAR_DAYS ? 1 : 0;
        }
        previous = epochDay;
    }

    /// Dates that do not exist, or not yet.
    int impossible() {
        return impossible;
    }

    /// Whether time clearly flows better here than in `other`.
    boolean flowsBetterThan(DateTally other) {
        int against = against();
        return against == 0 ? other.against() > 0 : other.against() >= 2 * against + 2;
    }

    /// Steps against the flow of time.
    private int against() {
        return eitherWay ? Math.min(forward, backward) : backward;
    }

    /// Whether people clearly talk day after day here, and month after month in `other`.
    boolean isCloserThan(DateTally other) {
        return near >= NEAR_TRANSITIONS_MIN && near >= CLEAR_RATIO * other.near;
    }
}
