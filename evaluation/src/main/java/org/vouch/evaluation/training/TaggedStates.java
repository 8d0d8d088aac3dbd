package org.vouch.evaluation.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.learned.TagModel;

/// What words mean, as numbers, with their tags: from these it is learned which numbers speak for which tag, by
/// multinomial logistic regression with stochastic gradients. The same words in the same order give the same model.
public final class TaggedStates {

    private static final int SEED = 1;
    private static final double RATE = 0.05;

    private final List<Integer> groups = new ArrayList<>();
    private final List<float[]> states = new ArrayList<>();
    private final List<Integer> tags = new ArrayList<>();

    /// @param group what the word belongs to
    public void add(int group, float[] state, int tag) {
        groups.add(group);
        states.add(state);
        tags.add(tag);
    }

    /// @param rounds  how often each word is learned from
    /// @param penalty how strongly each weight is pulled to 0
    /// @param which   groups of the words to learn from
    /// @return weight by name
    public Map<String, Double> learn(int rounds, double penalty, IntPredicate which) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (which.test(groups.get(i))) {
                order.add(i);
            }
        }
        Scale scale = scale(order);
        Learner learner = new Learner(scale, penalty);
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int word : order) {
                learner.learn(states.get(word), tags.get(word));
            }
        }
        return learner.weights();
    }

    /// Mean of each number, and 1 / its standard deviation.
    private static final class Scale {

        final double[] mean;
        final double[] factor;

        Scale(int numbers) {
            mean = new double[numbers];
            factor = new double[numbers];
        }
    }

    private Scale scale(List<Integer> words) {
        int numbers = states.getFirst().length;
        Scale scale = new Scale(numbers);
        double[] mean = scale.mean;
        double[] factor = scale.factor;
        for (int word : words) {
            for (int i = 0; i < numbers; i++) {
                mean[i] += states.get(word)[i] / words.size();
            }
        }
        for (int word : words) {
            for (int i = 0; i < numbers; i++) {
                double off = states.get(word)[i] - mean[i];
                factor[i] += off * off / words.size();
            }
        }
        for (int i = 0; i < numbers; i++) {
            factor[i] = 1 / Math.sqrt(factor[i] + 1e-9);
        }
        return scale;
    }

    /// The weights while they are learned, of numbers with mean 0 and deviation 1.
    private static final class Learner {

        private final Scale scale;
        private final double penalty;
        private final double[][] weights;
        private final double[][] squares;
        private final double[] intercepts = new double[TagModel.TAGS];
        private final double[] scaled;

        Learner(Scale scale, double penalty) {
            this.scale = scale;
            this.penalty = penalty;
            scaled = new double[scale.mean.length];
            weights = new double[TagModel.TAGS][scaled.length];
            squares = new double[TagModel.TAGS][scaled.length + 1];
        }

        void learn(float[] state, int is) {
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] = (state[i] - scale.mean[i]) * scale.factor[i];
            }
            double[] likelihoods = likelihoods();
            for (int tag = 1; tag < TagModel.TAGS; tag++) {
                double gradient = (is == tag ? 1 : 0) - likelihoods[tag];
                squares[tag][scaled.length] += gradient * gradient;
                intercepts[tag] += RATE * gradient / Math.sqrt(1e-3 + squares[tag][scaled.length]);
                for (int i = 0; i < scaled.length; i++) {
                    double slope = gradient * scaled[i] - penalty * weights[tag][i];
                    squares[tag][i] += slope * slope;
                    weights[tag][i] += RATE * slope / Math.sqrt(1e-3 + squares[tag][i]);
                }
            }
        }

        private double[] likelihoods() {
            double[] likelihoods = new double[TagModel.TAGS];
            double all = 0;
            for (int tag = 0; tag < TagModel.TAGS; tag++) {
                double score = intercepts[tag];
                for (int i = 0; i < scaled.length && tag > 0; i++) {
                    score += weights[tag][i] * scaled[i];
                }
                likelihoods[tag] = Math.exp(Math.clamp(score, -30, 30));
                all += likelihoods[tag];
            }
            for (int tag = 0; tag < TagModel.TAGS; tag++) {
                likelihoods[tag] /= all;
            }
            return likelihoods;
        }

        /// Of numbers as they are.
        Map<String, Double> weights() {
            Map<String, Double> named = new LinkedHashMap<>();
            for (int tag = 1; tag < TagModel.TAGS; tag++) {
                double intercept = intercepts[tag];
                for (int i = 0; i < scaled.length; i++) {
                    double weight = weights[tag][i] * scale.factor[i];
                    intercept -= weight * scale.mean[i];
                    named.put(TagModel.feature(tag, String.valueOf(i)), weight);
                }
                named.put(TagModel.feature(tag, LinearModel.INTERCEPT), intercept);
            }
            return named;
        }
    }
}
