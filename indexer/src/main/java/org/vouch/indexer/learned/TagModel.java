package org.vouch.indexer.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A linear-chain model of which words of a sentence are inside a name: each feature of a word speaks for its being the
/// first of a name or a later one, and so does what the word before it is. Immutable.
///
/// It is read from lines `TAG FEATURE<tab>WEIGHT`, where the tag is [#FIRST] or [#LATER]; `TAG>TAG` are weights of one
/// after another.
public final class TagModel {

    /// The word is in no name.
    public static final int OUTSIDE = 0;
    /// A name begins with the word.
    public static final int FIRST = 1;
    /// The word goes on with the name of the word before.
    public static final int LATER = 2;

    /// How many tags there are.
    public static final int TAGS = 3;

    private static final String LETTERS = "OBI";

    /// By feature: the weight of each tag.
    private final Map<String, double[]> weights = new HashMap<>();

    private final double[][] steps = new double[TAGS][TAGS];

    public TagModel(LinearModel model) {
        model.weights().forEach((name, weight) -> {
            int tag = LETTERS.indexOf(name.charAt(0));
            if (tag > OUTSIDE && name.charAt(1) == ' ') {
                weights.computeIfAbsent(name.substring(2), _ -> new double[TAGS])[tag] = weight;
            }
        });
        for (int before = 0; before < TAGS; before++) {
            for (int tag = 0; tag < TAGS; tag++) {
                steps[before][tag] =
                        isPossible(before, tag) ? model.weight(step(before, tag)) : Double.NEGATIVE_INFINITY;
            }
        }
    }

    /// Whether `tag` may follow `before`: nothing goes on where nothing began.
    public static boolean isPossible(int before, int tag) {
        return before != OUTSIDE || tag != LATER;
    }

    /// The name of the weight of a feature for a tag.
    public static String feature(int tag, String feature) {
        return LETTERS.charAt(tag) + " " + feature;
    }

    /// The name of the weight of one tag after another.
    public static String step(int before, int tag) {
        return LETTERS.charAt(before) + ">" + LETTERS.charAt(tag);
    }

    /// How likely each word of a sentence has each tag.
    ///
    /// @param features of each word
    /// @return by word and tag
    public double[][] likelihoods(List<List<String>> features) {
        return likelihoods(features, new double[features.size()][TAGS]);
    }

    /// The same where something else speaks as well.
    ///
    /// @param others by word and tag, in logarithms of odds
    public double[][] likelihoods(List<List<String>> features, double[][] others) {
        double[][] scores = new double[features.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = others[i].clone();
            for (String feature : features.get(i)) {
                double[] weight = weights.get(feature);
                if (weight != null) {
                    scores[i][FIRST] += weight[FIRST];
                    scores[i][LATER] += weight[LATER];
                }
            }
        }
        return Chain.likelihoods(scores, steps);
    }
}
