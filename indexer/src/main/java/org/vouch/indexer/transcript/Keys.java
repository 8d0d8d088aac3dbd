package org.vouch.indexer.transcript;

import java.util.Arrays;

/// A number for each key, for as many keys as it was made for.
final class Keys {

    /// What is told of a key that was never put.
    static final int NONE = -1;

    private static final int SPARE = 2;

    private final long[] keys;
    private final int[] values;
    private final int mask;

    /// @param count how many keys there will be at most
    Keys(int count) {
        int places = Math.max(SPARE, Integer.highestOneBit(Math.max(1, count)) * SPARE * 2);
        keys = new long[places];
        values = new int[places];
        Arrays.fill(values, NONE);
        mask = places - 1;
    }

    /// The value of `key` before; `value` is put when there was none.
    int putIfAbsent(long key, int value) {
        int place = place(key);
        int before = values[place];
        if (before == NONE) {
            keys[place] = key;
            values[place] = value;
        }
        return before;
    }

    /// The value of `key`, or [#NONE].
    int get(long key) {
        return values[place(key)];
    }

    private int place(long key) {
        int place = (int) (key ^ (key >>> Integer.SIZE)) & mask;
        while (values[place] != NONE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }
}
