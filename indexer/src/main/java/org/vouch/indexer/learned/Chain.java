package org.vouch.indexer.learned;

/// The sums over all ways to tag a sentence, by the forward-backward algorithm.
public final class Chain {

    private Chain() {}

    /// How likely each word has each tag.
    ///
    /// @param scores by word and tag
    /// @param steps  score of one tag after another; before the first word stands tag 0
    /// @return by word and tag
    public static double[][] likelihoods(double[][] scores, double[][] steps) {
        double[][] forward = forward(scores, steps);
        double[][] backward = backward(scores, steps);
        double[][] likelihoods = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            double[] sums = new double[scores[i].length];
            for (int tag = 0; tag < sums.length; tag++) {
                sums[tag] = forward[i][tag] + backward[i][tag];
            }
            double all = sum(sums);
            for (int tag = 0; tag < sums.length; tag++) {
                sums[tag] = Math.exp(sums[tag] - all);
            }
            likelihoods[i] = sums;
        }
        return likelihoods;
    }

    /// The score of all ways up to a word that end with a tag.
    public static double[][] forward(double[][] scores, double[][] steps) {
        int tags = steps.length;
        double[][] forward = new double[scores.length][tags];
        double[] ways = new double[tags];
        for (int i = 0; i < scores.length; i++) {
            for (int tag = 0; tag < tags; tag++) {
                if (i == 0) {
                    forward[i][tag] = steps[0][tag] + scores[i][tag];
                    continue;
                }
                for (int before = 0; before < tags; before++) {
                    ways[before] = forward[i - 1][before] + steps[before][tag];
                }
                forward[i][tag] = sum(ways) + scores[i][tag];
            }
        }
        return forward;
    }

    /// The score of all ways after a word that has a tag.
    public static double[][] backward(double[][] scores, double[][] steps) {
        int tags = steps.length;
        double[][] backward = new double[scores.length][tags];
        double[] ways = new double[tags];
        for (int i = scores.length - 2; i >= 0; i--) {
            for (int tag = 0; tag < tags; tag++) {
                for (int after = 0; after < tags; after++) {
                    ways[after] = steps[tag][after] + scores[i + 1][after] + backward[i + 1][after];
                }
                backward[i][tag] = sum(ways);
            }
        }
        return backward;
    }

    /// The logarithm of a sum, of logarithms.
    public static double sum(double[] logarithms) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double logarithm : logarithms) {
            highest = Math.max(highest, logarithm);
        }
        if (highest == Double.NEGATIVE_INFINITY) {
            return highest;
        }
        double sum = 0;
        for (double logarithm : logarithms) {
            sum += Math.exp(logarithm - highest);
        }
        return highest + Math.log(sum);
    }
}
