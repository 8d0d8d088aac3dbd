package org.vouch.evaluation.speed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.vouch.evaluation.importing.Rounds;

/// Figures of two contenders that took turns, so that whatever else the machine did meanwhile hit both alike.
///
/// @param ours   one a heat
/// @param theirs one a heat
record Heats(List<Map<String, Double>> ours, List<Map<String, Double>> theirs) {

    /// One run of a contender.
    interface Runner {
        Map<String, Double> run() throws IOException;
    }

    static Heats of(int number, Runner us, Runner them) throws IOException {
        List<Map<String, Double>> ours = new ArrayList<>();
        List<Map<String, Double>> theirs = new ArrayList<>();
        for (int heat = 0; heat < number; heat++) {
            ours.add(us.run());
            theirs.add(them.run());
        }
        return new Heats(ours, theirs);
    }

    /// A row on one figure that both have.
    Row row(String key, String work, String against, String figure, String unit, Row.Target target) {
        return row(key, work, against, unit, target, ofFigure(figure), ofFigure(figure));
    }

    /// The same on a figure of each.
    Row row(
            String key,
            String work,
            String against,
            String unit,
            Row.Target target,
            ToDoubleFunction<Map<String, Double>> our,
            ToDoubleFunction<Map<String, Double>> their) {
        double[] us = ours.stream().mapToDouble(our).toArray();
        double[] them = theirs.stream().mapToDouble(their).toArray();
        double[] ratios = new double[us.length];
        for (int heat = 0; heat < us.length; heat++) {
            ratios[heat] = us[heat] / them[heat];
        }
        return new Row.Measured(
                key, work, against, unit, Rounds.median(us), Rounds.median(them), Rounds.median(ratios), target);
    }

    static ToDoubleFunction<Map<String, Double>> ofFigure(String name) {
        return figures -> figures.getOrDefault(name, Double.NaN);
    }
}
