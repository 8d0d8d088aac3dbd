package org.vouch.evaluation.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.evaluation.training.Examples.Penalty;
import org.vouch.indexer.learned.LinearModel;

/// Choices between alternatives, of which one was right each time: what is learned is what to prefer. The right one is
/// compared with each other one.
public final class Preferences {

    private final List<List<Map<String, Double>>> choices = new ArrayList<>();
    private final List<Integer> rights = new ArrayList<>();

    /// @param alternatives features of each
    /// @param right        the place of the right one
    public void add(List<Map<String, Double>> alternatives, int right) {
        choices.add(alternatives);
        rights.add(right);
    }

    /// How many choices there are.
    public int size() {
        return choices.size();
    }

    /// One weight a feature: the alternative with the highest sum is to be preferred.
    ///
    /// @param cost of a mistake, against that of a large weight
    public Map<String, Double> learn(double cost) {
        Examples examples = new Examples();
        for (int i = 0; i < size(); i++) {
            List<Map<String, Double>> alternatives = choices.get(i);
            for (int other = 0; other < alternatives.size(); other++) {
                if (other != rights.get(i)) {
                    Map<String, Double> right = alternatives.get(rights.get(i));
                    examples.add(difference(right, alternatives.get(other)), true);
                    examples.add(difference(alternatives.get(other), right), false);
                }
            }
        }
        Map<String, Double> weights = new HashMap<>(examples.learn(Penalty.SMOOTH, cost));
        weights.remove(LinearModel.INTERCEPT);
        return weights;
    }

    private static Map<String, Double> difference(Map<String, Double> some, Map<String, Double> others) {
        Map<String, Double> difference = new HashMap<>(some);
        others.forEach((name, value) -> difference.merge(name, -value, Double::sum));
        difference.values().removeIf(value -> value == 0);
        return difference;
    }

    /// How many of the choices are made rightly with `weights`, as a share.
    public double right(Map<String, Double> weights) {
        int right = 0;
        for (int i = 0; i < size(); i++) {
            List<Map<String, Double>> alternatives = choices.get(i);
            int best = 0;
            for (int other = 1; other < alternatives.size(); other++) {
                best = sum(alternatives.get(other), weights) > sum(alternatives.get(best), weights) ? other : best;
            }
            right += best == rights.get(i) ? 1 : 0;
        }
        return (double) right / size();
    }

    private static double sum(Map<String, Double> features, Map<String, Double> weights) {
        return features.entrySet().stream()
                .mapToDouble(feature -> weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue())
                .sum();
    }
}
