package org.vouch.indexer.transcript;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// When the messages of each chat were said.
final class ToldTimes {

    private final long[][] times;

    /// @param told   how many messages there are of each chat, by its number
    /// @param chatOf the number of a message's chat
    ToldTimes(int[] told, MessageNumbers messages, IntUnaryOperator chatOf) {
        times = new long[told.length][];
        Arrays.setAll(times, chat -> new long[told[chat]]);
        int[] filled = new int[told.length];
        for (int message = 0; message < messages.size(); message++) {
            int chat = chatOf.applyAsInt(message);
            times[chat][filled[chat]++] = messages.time(message);
        }
        for (long[] of : times) {
            Arrays.sort(of);
        }
    }

    /// How many messages the chat that tells fewer has of the time of which both tell.
    int together(int one, int other) {
        long from = Math.max(times[one][0], times[other][0]);
        long to = Math.min(times[one][times[one].length - 1], times[other][times[other].length - 1]);
        return Math.min(count(times[one], from, to), count(times[other], from, to));
    }

    private static int count(long[] sorted, long from, long to) {
        return Math.max(0, firstAt(sorted, to + 1) - firstAt(sorted, from));
    }

    /// Index of the first number that is `least` or more.
    private static int firstAt(long[] sorted, long least) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
