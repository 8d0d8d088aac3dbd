package org.vouch.indexer.export.whatsapp;

/// How the dates of a chat look when they are read in one order.
final class DateTally {

    private static final int NEAR_DAYS = 7;
    private static final int NEAR_TRANSITIONS_MIN = 3;
    private static final int CLEAR_RATIO = 3;

    private long previous = Calendar.IMPOSSIBLE;
    private int impossible;
    private int backward;
    private int near;

    /// The next date that is written differently from the one before it.
    void add(long epochDay, boolean possible) {
        if (!possible) {
            impossible++;
            return;
        }
        if (previous != Calendar.IMPOSSIBLE) {
            // Messages arrive late, so that a day back is nothing unusual.
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
        return backward == 0 ? other.backward > 0 : other.backward >= 2 * backward + 2;
    }

    /// Whether people clearly talk day after day here, and month after month in `other`.
    boolean isCloserThan(DateTally other) {
        return near >= NEAR_TRANSITIONS_MIN && near >= CLEAR_RATIO * other.near;
    }
}
