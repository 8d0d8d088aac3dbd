package org.vouch.evaluation.finding;

import java.util.List;
import java.util.Random;

/// Whether one way of doing something is better than another, or was only lucky with the cases: a paired bootstrap.
public final class Bootstrap {

    private static final int ROUNDS = 10_000;
    private static final long SEED = 1;

    private Bootstrap() {}

    /// The share of resampled sets of cases in which the first is not better than the second: below 0.05, the first is
    /// better. The same figures give the same share.
    ///
    /// @param first  figure of the first way, by case
    /// @param second figure of the second, by the same cases; not empty
    /// @throws IllegalArgumentException when they are not as many
    public static double notBetter(List<Double> first, List<Double> second) {
        if (first.size() != second.size()) {
            throw new IllegalArgumentException(first.size() + " figures against " + second.size());
        }
        Random random = new Random(SEED);
        int notBetter = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double difference = 0;
            for (int i = 0; i < first.size(); i++) {
                int drawn = random.nextInt(first.size());
                difference += first.get(drawn) - second.get(drawn);
            }
            notBetter += difference <= 0 ? 1 : 0;
        }
        return (double) notBetter / ROUNDS;
    }
}
