package org.vouch.evaluation.training;

import java.util.Arrays;

/// The numbers of choices, each as the place of a bin: few enough to count in, about equally full.
final class Bins {

    static final int COUNT_MAX = 64;
    private static final int SAMPLE_MAX = 200_000;

    /// Upper limits of the bins of each feature; the last bin has none.
    final int[][] limits;
    /// Bin of each feature, one candidate after the other.
    final byte[] places;
    /// Where the candidates of each choice begin; one more at the end.
    final int[] starts;

    Bins(Choices choices) {
        int features = choices.features();
        starts = new int[choices.size() + 1];
        for (int i = 0; i < choices.size(); i++) {
            starts[i + 1] = starts[i] + choices.shares(i).length;
        }
        limits = new int[features][];
        places = new byte[starts[choices.size()] * features];
        for (int feature = 0; feature < features; feature++) {
            limits[feature] = limits(choices, feature);
            for (int i = 0; i < choices.size(); i++) {
                int[] numbers = choices.numbers(i);
                int count = starts[i + 1] - starts[i];
                for (int k = 0; k < count; k++) {
                    places[(starts[i] + k) * features + feature] =
                            (byte) bin(limits[feature], numbers[k * features + feature]);
                }
            }
        }
    }

    private int[] limits(Choices choices, int feature) {
        int features = choices.features();
        int step = Math.max(1, starts[choices.size()] / SAMPLE_MAX);
        int[] sample = new int[starts[choices.size()] / step + 2];
        int count = 0;
        int row = 0;
        for (int i = 0; i < choices.size(); i++) {
            int[] numbers = choices.numbers(i);
            int size = starts[i + 1] - starts[i];
            for (int k = 0; k < size; k++) {
                if (row++ % step == 0) {
                    sample[count++] = numbers[k * features + feature];
                }
            }
        }
        Arrays.sort(sample, 0, count);
        return edges(sample, count);
    }

    private static int[] edges(int[] sorted, int count) {
        int[] edges = new int[COUNT_MAX];
        int found = 0;
        int distinct = 1;
        for (int i = 1; i < count; i++) {
            distinct += sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        int fill = distinct <= COUNT_MAX ? 0 : count / COUNT_MAX;
        int from = 0;
        for (int i = 1; i < count && found < COUNT_MAX - 1; i++) {
            if (sorted[i] != sorted[i - 1] && i - from > fill) {
                edges[found++] = Math.floorDiv(sorted[i] + sorted[i - 1], 2);
                from = i;
            }
        }
        return Arrays.copyOf(edges, found);
    }

    private static int bin(int[] limits, int number) {
        int low = 0;
        int high = limits.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number <= limits[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
