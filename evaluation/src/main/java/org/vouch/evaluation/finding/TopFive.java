package org.vouch.evaluation.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How good the first five of a ranking are.
///
/// @param recall the share of what is wanted that is among them
/// @param nDcg   the gain of what is wanted, less the later it comes, against the best ranking there could be
public record TopFive(double recall, double nDcg) {

    private static final int DEPTH = 5;

    /// @param ranked each with the number of what is wanted that it is, or -1 when it is none of it
    /// @param wanted how many things are wanted, above 0
    public static TopFive of(List<Integer> ranked, int wanted) {
        Set<Integer> found = new HashSet<>();
        double gain = 0;
        double best = 0;
        for (int i = 0; i < DEPTH; i++) {
            double worth = Math.log(2) / Math.log(i + 2);
            best += i < wanted ? worth : 0;
            if (i < ranked.size() && ranked.get(i) >= 0 && found.add(ranked.get(i))) {
                gain += worth;
            }
        }
        return new TopFive((double) found.size() / Math.min(DEPTH, wanted), gain / best);
    }
}
