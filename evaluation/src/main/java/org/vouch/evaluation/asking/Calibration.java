package org.vouch.evaluation.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.vouch.indexer.learned.LinearModel;

/// How a sum becomes a probability: Platt's line through sums of messages that the model had not seen.
///
/// @param slope  of the line
/// @param offset of the line
record Calibration(double slope, double offset) {

    private static final int STEPS = 100;

    /// @param weight how much a message counts
    static Calibration of(List<Judged> judged, ToDoubleFunction<Judged> weight) {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS; step++) {
            double g0 = 1e-6 * slope;
            double g1 = 0;
            double h00 = 1e-6;
            double h01 = 0;
            double h11 = 1e-6;
            for (Judged one : judged) {
                double w = weight.applyAsDouble(one);
                double p = LinearModel.probability(slope * one.sum() + offset);
                double error = p - (one.message().request() ? 1 : 0);
                double curve = w * p * (1 - p);
                g0 += w * error * one.sum();
                g1 += w * error;
                h00 += curve * one.sum() * one.sum();
                h01 += curve * one.sum();
                h11 += curve;
            }
            double determinant = h00 * h11 - h01 * h01;
            slope -= (h11 * g0 - h01 * g1) / determinant;
            offset -= (h00 * g1 - h01 * g0) / determinant;
        }
        return new Calibration(slope, offset);
    }

    /// Weights whose sum is the logarithm of the odds, by Newton's method.
    Map<String, Double> applied(Map<String, Double> weights) {
        Map<String, Double> calibrated = new LinkedHashMap<>();
        weights.forEach((name, value) -> calibrated.put(name, value * slope));
        calibrated.merge(LinearModel.INTERCEPT, offset, Double::sum);
        return calibrated;
    }

    double probability(double sum) {
        return LinearModel.probability(slope * sum + offset);
    }
}
