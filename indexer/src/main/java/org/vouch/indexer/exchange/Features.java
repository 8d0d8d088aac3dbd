package org.vouch.indexer.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/// What speaks for one alternative, by name. Ranges of a number are names of their own, so that weights can be read.
final class Features {

    private static final int MINUTE_SECONDS = 60;
    private static final int COUNTED_EXACTLY = 4;
    private static final int SHARES = 5;

    private final Map<String, Double> values = new LinkedHashMap<>();

    Features add(String name) {
        return add(name, 1);
    }

    Features add(String name, double value) {
        values.merge(name, value, Double::sum);
        return this;
    }

    Features addIf(boolean holds, String name) {
        return holds ? add(name) : this;
    }

    /// A time, in doublings of a minute.
    Features addMinutes(String name, long seconds) {
        return add(name + " < " + Math.max(1, Long.highestOneBit(seconds / MINUTE_SECONDS) * 2) + " min");
    }

    /// A count, in doublings once it is large.
    Features addCount(String name, int count) {
        return add(name + " " + (count < COUNTED_EXACTLY ? String.valueOf(count) : "< " + Integer.highestOneBit(count) * 2));
    }

    /// A share from 0 to 1, in fifths; none at all adds nothing.
    Features addShare(String name, double share) {
        return share <= 0 ? this : add(name + " <= " + (Math.min(SHARES - 1, (int) (share * SHARES)) + 1) + "/" + SHARES);
    }

    /// All of them, each with how much it counts.
    Map<String, Double> values() {
        return values;
    }
}
