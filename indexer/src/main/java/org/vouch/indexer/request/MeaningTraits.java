package org.vouch.indexer.request;

import java.util.HashMap;
import java.util.Map;
import org.vouch.indexer.meaning.Vector;

/// What the second model of requests weighs, for whoever trains it: what a message means, beside what its words say.
/// It is asked only in doubt, since a vector takes a thousand times as long as the first model.
public final class MeaningTraits {

    /// What the first model says, as the logarithm of the odds.
    public static final String WORDS = "words";

    /// Below this the words leave no doubt: one message in twenty asks.
    private static final double DOUBT_MIN = Math.log(0.05 / 0.95);

    /// By how much a message's meaning adds to the logarithm of the odds, at the most: in 6,600 messages of three kinds
    /// it was 2.2.
    private static final double MEANT_MAX = 3;

    private MeaningTraits() {}

    /// The odds by its words, their logarithm, from which on a message's meaning can give it a score.
    static double worthFor(double score) {
        return Math.log(score / (1 - score)) - MEANT_MAX;
    }

    /// Whether it is worth asking what a message means.
    ///
    /// @param odds that it asks, by its words: their logarithm
    public static boolean inDoubt(double odds) {
        return odds >= DOUBT_MIN;
    }

    /// The value of each trait.
    ///
    /// @param meant the vector of the whole message
    /// @param odds  that it asks, by its words: their logarithm
    public static Map<String, Double> of(Vector meant, double odds) {
        Map<String, Double> values = of(meant);
        values.put(WORDS, odds);
        return values;
    }

    /// The value of each trait but [#WORDS].
    public static Map<String, Double> of(Vector meant) {
        float[] direction = meant.direction();
        Map<String, Double> values = new HashMap<>();
        for (int i = 0; i < direction.length; i++) {
            values.put("dimension " + i, (double) direction[i]);
        }
        return values;
    }
}
