package org.vouch.indexer.exchange;

import java.util.List;
import java.util.Map;
import org.vouch.indexer.learned.LinearModel;

/// Where a remark belongs.
///
/// @param place    of the alternative that was chosen
/// @param sureness how sure that is, 0 to 1
record Choice(int place, double sureness) {

    /// The alternative for which most speaks; the first of those for which as much speaks.
    static Choice among(List<Features> alternatives, LinearModel model) {
        double[] sums = alternatives.stream()
                .mapToDouble(features -> sum(features, model))
                .toArray();
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        double all = 0;
        for (double sum : sums) {
            all += Math.exp(sum - sums[best]);
        }
        return new Choice(best, 1 / all);
    }

    private static double sum(Features features, LinearModel model) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : features.values().entrySet()) {
            sum += model.weight(feature.getKey()) * feature.getValue();
        }
        return sum;
    }
}
