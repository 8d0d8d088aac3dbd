package org.vouch.evaluation.importing;

import java.util.Arrays;

/// How often a file is read to find out how long that takes.
///
/// @param warmUp  before it is measured
/// @param counted and measured
public record Rounds(int warmUp, int counted) {

    /// The one in the middle: neither luck nor a hiccup.
    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
