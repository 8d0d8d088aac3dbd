package org.vouch.evaluation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Learns a forest that chooses: gradient-boosted trees (Friedman 2001) whose sums, as a softmax over the candidates of
/// a choice, are the chances of each to be right. The same choices in the same order give the same forest.
public final class Boosting {

    private final Choices choices;
    private final Settings settings;
    private final Bins bins;
    private final Random random;
    private final float[] sums;
    private final float[] slopes;
    private final float[] bends;
    private final int[] rows;
    private int rowCount;

    /// @param steps        how much of each tree counts, tree after tree
    /// @param leaves       of each tree at most
    /// @param featureShare how many of the features a tree may ask for
    /// @param choiceShare  how many of the choices a tree is learned from
    /// @param penalty      for a large leaf
    /// @param bendMin      how much a side must weigh
    public record Settings(
            List<Double> steps, int leaves, double featureShare, double choiceShare, double penalty, double bendMin) {}

    private static final long SEED = 1;
    private static final double CHANCE_MIN = 0.002;
    private static final int SELDOM = 10;

    private Boosting(Choices choices, Settings settings) {
        this.choices = choices;
        this.settings = settings;
        bins = new Bins(choices);
        random = new Random(SEED);
        int size = bins.starts[choices.size()];
        sums = new float[size];
        slopes = new float[size];
        bends = new float[size];
        rows = new int[size];
    }

    /// @param labels of the features
    /// @return the lines of the trees
    public static List<String> learn(Choices choices, Settings settings, List<String> labels) {
        Boosting boosting = new Boosting(choices, settings);
        List<String> lines = new ArrayList<>();
        for (double step : settings.steps()) {
            boosting.measure();
            BoostedTree tree =
                    new BoostedTree(boosting.bins, boosting.slopes, boosting.bends, settings, boosting.someFeatures());
            tree.grow(boosting.rows, boosting.rowCount, step);
            boosting.add(tree);
            tree.write(labels, lines);
        }
        return lines;
    }

    /// Slope and bend of the loss at each candidate. Candidates that are as good as out weigh little: one in ten of
    /// them stands for ten.
    private void measure() {
        rowCount = 0;
        for (int i = 0; i < choices.size(); i++) {
            if (random.nextDouble() >= settings.choiceShare()) {
                continue;
            }
            float[] shares = choices.shares(i);
            int start = bins.starts[i];
            float most = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < shares.length; k++) {
                most = Math.max(most, sums[start + k]);
            }
            double all = 0;
            for (int k = 0; k < shares.length; k++) {
                all += Math.exp(sums[start + k] - most);
            }
            for (int k = 0; k < shares.length; k++) {
                int row = start + k;
                double chance = Math.exp(sums[row] - most) / all;
                boolean seldom = chance < CHANCE_MIN && shares[k] == 0;
                if (!seldom || random.nextInt(SELDOM) == 0) {
                    double weight = seldom ? SELDOM : 1;
                    slopes[row] = (float) (weight * (chance - shares[k]));
                    bends[row] = (float) (weight * Math.max(chance * (1 - chance), 1e-6));
                    rows[rowCount++] = row;
                }
            }
        }
    }

    private int[] someFeatures() {
        int[] all = new int[choices.features()];
        Arrays.setAll(all, i -> i);
        for (int i = all.length - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            int swapped = all[i];
            all[i] = all[k];
            all[k] = swapped;
        }
        int[] some = Arrays.copyOf(all, Math.max(1, (int) (all.length * settings.featureShare())));
        Arrays.sort(some);
        return some;
    }

    private void add(BoostedTree tree) {
        int features = choices.features();
        for (int row = 0; row < sums.length; row++) {
            sums[row] += tree.value(bins.places, row * features);
        }
    }
}
