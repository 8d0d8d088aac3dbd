package org.vouch.evaluation.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import org.vouch.indexer.learned.Chain;
import org.vouch.indexer.learned.TagModel;

/// Sentences whose names are known, from which a [TagModel] is learned: a conditional random field, by stochastic
/// gradients whose steps become shorter for what was seen often, and which pull weights to 0. The same sentences in the
/// same order give the same model.
public final class TaggedSentences {

    private static final int SEED = 1;
    private static final double RATE = 0.2;

    private final int seenMin;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> seen = new ArrayList<>();
    private final List<Integer> lastSeen = new ArrayList<>();
    private final List<int[][]> features = new ArrayList<>();
    private final List<int[]> tags = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();

    /// @param seenMin features that are seen in fewer groups have no weight
    public TaggedSentences(int seenMin) {
        this.seenMin = seenMin;
    }

    /// @param group    what the sentence belongs to
    /// @param sentence features of each word
    /// @param labels   the tag of each word
    public void add(int group, List<List<String>> sentence, List<Integer> labels) {
        groups.add(group);
        int[][] words = new int[sentence.size()][];
        for (int i = 0; i < words.length; i++) {
            words[i] = sentence.get(i).stream()
                    .mapToInt(feature -> number(group, feature))
                    .toArray();
        }
        features.add(words);
        tags.add(labels.stream().mapToInt(Integer::intValue).toArray());
    }

    private int number(int group, String name) {
        int number = numbers.computeIfAbsent(name, _ -> {
            seen.add(0);
            lastSeen.add(Integer.MIN_VALUE);
            return seen.size() - 1;
        });
        if (lastSeen.get(number) != group) {
            lastSeen.set(number, group);
            seen.set(number, seen.get(number) + 1);
        }
        return number;
    }

    /// @param rounds  how often each sentence is learned from
    /// @param penalty how strongly each weight is pulled to 0
    /// @param which   groups of the sentences to learn from
    /// @return weight by name, without those that are 0
    public Map<String, Double> learn(int rounds, double penalty, IntPredicate which) {
        Learner learner = new Learner(seen.size(), penalty);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            if (which.test(groups.get(i))) {
                order.add(i);
            }
        }
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int sentence : order) {
                learner.learn(frequent(features.get(sentence)), tags.get(sentence));
            }
        }
        return learner.weights(numbers);
    }

    private int[][] frequent(int[][] words) {
        int[][] frequent = new int[words.length][];
        for (int i = 0; i < words.length; i++) {
            frequent[i] = Arrays.stream(words[i])
                    .filter(feature -> seen.get(feature) >= seenMin)
                    .toArray();
        }
        return frequent;
    }

    /// The weights while they are learned.
    private static final class Learner {

        private final double penalty;
        private final double[][] weights;
        private final double[][] squares;
        private final int[][] learnedAt;
        private final double[][] steps = new double[TagModel.TAGS][TagModel.TAGS];
        private int now;

        Learner(int numbers, double penalty) {
            this.penalty = penalty;
            weights = new double[TagModel.TAGS][numbers];
            squares = new double[TagModel.TAGS][numbers];
            learnedAt = new int[TagModel.TAGS][numbers];
            steps[TagModel.OUTSIDE][TagModel.LATER] = Double.NEGATIVE_INFINITY;
        }

        void learn(int[][] words, int[] tags) {
            now++;
            double[][] scores = new double[words.length][TagModel.TAGS];
            for (int i = 0; i < words.length; i++) {
                for (int tag = 1; tag < TagModel.TAGS; tag++) {
                    for (int feature : words[i]) {
                        pull(tag, feature);
                        scores[i][tag] += weights[tag][feature];
                    }
                }
            }
            double[][] likelihoods = Chain.likelihoods(scores, steps);
            learnSteps(scores, tags);
            for (int i = 0; i < words.length; i++) {
                for (int tag = 1; tag < TagModel.TAGS; tag++) {
                    double gradient = (tags[i] == tag ? 1 : 0) - likelihoods[i][tag];
                    if (Math.abs(gradient) > 1e-4) {
                        for (int feature : words[i]) {
                            squares[tag][feature] += gradient * gradient;
                            weights[tag][feature] += RATE * gradient / Math.sqrt(1 + squares[tag][feature]);
                        }
                    }
                }
            }
        }

        private void pull(int tag, int feature) {
            int since = now - learnedAt[tag][feature];
            learnedAt[tag][feature] = now;
            double weight = weights[tag][feature];
            if (weight != 0 && since > 0) {
                double less = penalty * since * RATE / Math.sqrt(1 + squares[tag][feature]);
                weights[tag][feature] = Math.signum(weight) * Math.max(0, Math.abs(weight) - less);
            }
        }

        private void learnSteps(double[][] scores, int[] tags) {
            double[][] forward = Chain.forward(scores, steps);
            double[][] backward = Chain.backward(scores, steps);
            double all = Chain.sum(forward[forward.length - 1]);
            double[][] gradient = new double[TagModel.TAGS][TagModel.TAGS];
            for (int i = 1; i < tags.length; i++) {
                gradient[tags[i - 1]][tags[i]]++;
                for (int before = 0; before < TagModel.TAGS; before++) {
                    for (int tag = 0; tag < TagModel.TAGS; tag++) {
                        gradient[before][tag] -= Math.exp(
                                forward[i - 1][before] + steps[before][tag] + scores[i][tag] + backward[i][tag] - all);
                    }
                }
            }
            double rate = RATE / Math.sqrt(1 + now / 10.0);
            for (int before = 0; before < TagModel.TAGS; before++) {
                for (int tag = 0; tag < TagModel.TAGS; tag++) {
                    if (TagModel.isPossible(before, tag)) {
                        steps[before][tag] += rate * gradient[before][tag];
                    }
                }
            }
        }

        Map<String, Double> weights(Map<String, Integer> numbers) {
            Map<String, Double> learned = new LinkedHashMap<>();
            now++;
            numbers.forEach((name, number) -> {
                for (int tag = 1; tag < TagModel.TAGS; tag++) {
                    pull(tag, number);
                    if (weights[tag][number] != 0) {
                        learned.put(TagModel.feature(tag, name), weights[tag][number]);
                    }
                }
            });
            for (int before = 0; before < TagModel.TAGS; before++) {
                for (int tag = 0; tag < TagModel.TAGS; tag++) {
                    if (TagModel.isPossible(before, tag)) {
                        learned.put(TagModel.step(before, tag), steps[before][tag]);
                    }
                }
            }
            return learned;
        }
    }
}
