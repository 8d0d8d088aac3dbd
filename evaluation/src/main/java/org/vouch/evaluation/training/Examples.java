package org.vouch.evaluation.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.vouch.indexer.learned.LinearModel;

/// Labelled examples of one yes-or-no question, from which a [LinearModel] is learned by logistic regression. The same
/// examples in the same order give the same model.
public final class Examples {

    private static final int SEED = 1;
    private static final double TOLERANCE = 0.001;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Feature[]> features = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();

    /// @param values of each feature that the example has
    public void add(Map<String, Double> values, boolean label) {
        SortedMap<Integer, Double> byNumber = new TreeMap<>();
        values.forEach((name, value) -> byNumber.put(number(name), value));
        features.add(byNumber.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new));
        labels.add(label);
    }

    /// The same with features that are there or not, each counted as often as it comes.
    public void add(Iterable<String> names, boolean label) {
        Map<String, Double> values = new LinkedHashMap<>();
        names.forEach(name -> values.merge(name, 1.0, Double::sum));
        add(values, label);
    }

    public int size() {
        return labels.size();
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, _ -> numbers.size() + 1);
    }

    /// Learns one weight a feature.
    ///
    /// @param penalty how weights are kept small
    /// @param cost    of a mistake on an example, against that of a large weight
    /// @return weight by feature, with the [LinearModel#INTERCEPT], without those that are 0
    public Map<String, Double> learn(Penalty penalty, double cost) {
        return learn(penalty, label -> cost);
    }

    /// The same with a cost for each label.
    public Map<String, Double> learn(Penalty penalty, ToDoubleFunction<Boolean> cost) {
        Problem problem = new Problem();
        problem.l = size();
        problem.n = numbers.size() + 1;
        problem.bias = 1;
        problem.x = new Feature[size()][];
        problem.y = new double[size()];
        for (int i = 0; i < size(); i++) {
            problem.x[i] = withBias(features.get(i), problem.n);
            problem.y[i] = labels.get(i) ? 1 : 0;
        }
        Parameter parameter = new Parameter(penalty.solver, 1, TOLERANCE);
        parameter.setWeights(new double[] {cost.applyAsDouble(true), cost.applyAsDouble(false)}, new int[] {1, 0});
        parameter.setRandom(new Random(SEED));
        Linear.disableDebugOutput();
        return weights(Linear.train(problem, parameter));
    }

    private static Feature[] withBias(Feature[] features, int number) {
        Feature[] all = Arrays.copyOf(features, features.length + 1);
        all[features.length] = new FeatureNode(number, 1);
        return all;
    }

    private Map<String, Double> weights(Model model) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] learned = model.getFeatureWeights();
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put(LinearModel.INTERCEPT, sign * learned[numbers.size()]);
        numbers.forEach((name, number) -> {
            double weight = sign * learned[number - 1];
            if (weight != 0) {
                weights.put(name, weight);
            }
        });
        return weights;
    }

    /// How weights are kept small.
    public enum Penalty {
        /// Few features keep a weight at all: small models.
        SPARSE(SolverType.L1R_LR),
        /// Every feature keeps a small one.
        SMOOTH(SolverType.L2R_LR);

        private final SolverType solver;

        Penalty(SolverType solver) {
            this.solver = solver;
        }
    }
}
