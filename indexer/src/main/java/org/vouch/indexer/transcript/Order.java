package org.vouch.indexer.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// All messages by time. Those of the same second stay as their file has them; between files, the one that begins
/// earlier comes first, so that overlapping exports of a chat fit together again.
final class Order {

    private static final int PLACE_BITS = 29;
    private static final long PLACE_MASK = (1L << PLACE_BITS) - 1;

    /// Messages `from` to `to` are of one file, which begins at `start`.
    private record Range(int from, int to, long start) {}

    private Order() {}

    /// The numbers of all messages, earliest first.
    ///
    /// @throws IllegalStateException when there are more than half a billion
    static int[] byTime(MessageNumbers messages, List<Strand> strands) {
        int count = messages.size();
        if (count > PLACE_MASK) {
            throw new IllegalStateException("more messages than can be put in order: " + count);
        }
        Range[] ranges = ranges(messages, strands);
        long[] sorted = new long[count];
        int[] atPlace = new int[count];
        int place = 0;
        for (Range range : ranges) {
            for (int message = range.from(); message < range.to(); message++) {
                sorted[place] = Math.max(0, messages.time(message)) << PLACE_BITS | place;
                atPlace[place++] = message;
            }
        }
        Arrays.sort(sorted);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = atPlace[(int) (sorted[i] & PLACE_MASK)];
        }
        return order;
    }

    private static Range[] ranges(MessageNumbers messages, List<Strand> strands) {
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        while (from < messages.size()) {
            int file = strands.get(messages.strand(from)).file();
            int to = from;
            long start = Long.MAX_VALUE;
            while (to < messages.size() && strands.get(messages.strand(to)).file() == file) {
                start = Math.min(start, messages.time(to++));
            }
            ranges.add(new Range(from, to, start));
            from = to;
        }
        ranges.sort(Comparator.comparingLong(Range::start).thenComparingInt(Range::from));
        return ranges.toArray(Range[]::new);
    }
}
