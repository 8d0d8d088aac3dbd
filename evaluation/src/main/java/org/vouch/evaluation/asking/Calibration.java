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

    /// A sum is the logarithm of the odds already.
    static final Calibration NONE = new Calibration(1, 0);

    private static final int STEPS = 100;
    private static final int CUTS = 30;
    private static final double RIDGE = 1e-6;

    /// By Newton's method, with a step cut in half for as long as it makes things worse.
    ///
    /// @param weight how much a judgement counts
    static Calibration of(List<Judged> judged, ToDoubleFunction<Judged> weight) {
        Calibration best = new Calibration(0, 0);
        double loss = best.loss(judged, weight);
        for (int step = 0; step < STEPS; step++) {
            Calibration next = best.next(judged, weight);
            double nextLoss = next.loss(judged, weight);
            for (int cut = 0; cut < CUTS && nextLoss > loss; cut++) {
                next = new Calibration((best.slope + next.slope) / 2, (best.offset + next.offset) / 2);
                nextLoss = next.loss(judged, weight);
            }
            if (nextLoss >= loss) {
                return best;
            }
            best = next;
            loss = nextLoss;
        }
        return best;
    }

    private double loss(List<Judged> judged, ToDoubleFunction<Judged> weight) {
        double loss = RIDGE * slope * slope / 2;
        for (Judged one : judged) {
            double odds = slope * one.sum() + offset;
            double against = one.message().request() ? -odds : odds;
            loss += weight.applyAsDouble(one) * (Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against))));
        }
        return loss;
    }

    private Calibration next(List<Judged> judged, ToDoubleFunction<Judged> weight) {
        double g0 = RIDGE * slope;
        double g1 = 0;
        double h00 = RIDGE;
        double h01 = 0;
        double h11 = RIDGE;
        for (Judged one : judged) {
            double w = weight.applyAsDouble(one);
            double p = probability(one.sum());
            double error = p - (one.message().request() ? 1 : 0);
            double curve = w * p * (1 - p);
            g0 += w * error * one.sum();
            g1 += w * error;
            h00 += curve * one.sum() * one.sum();
            h01 += curve * one.sum();
            h11 += curve;
        }
        double determinant = h00 * h11 - h01 * h01;
        return new Calibration(
                slope - (h11 * g0 - h01 * g1) / determinant, offset - (h00 * g1 - h01 * g0) / determinant);
    }

    /// Weights whose sum is the logarithm of the odds.
    Map<String, Double> applied(Map<String, Double> weights) {
        Map<String, Double> calibrated = new LinkedHashMap<>();
        weights.forEach((name, value) -> calibrated.put(name, value * slope));
        calibrated.merge(LinearModel.INTERCEPT, offset, Double::sum);
        return calibrated;
    }

    /// The logarithm of the odds.
    double odds(double sum) {
        return slope * sum + offset;
    }

    double probability(double sum) {
        return LinearModel.probability(odds(sum));
    }
}
