package org.vouch.indexer.exchange;

import java.util.Arrays;
import org.vouch.indexer.learned.Forest;

/// Weighs candidates by a forest: its sums become chances, the larger the likelier. Most candidates are out of the
/// question after a few trees, and the others are not asked about them.
public final class ForestJudge implements LinkJudge {

    /// After how many trees some are left out.
    private static final int[] STOPS = {8, 32, 100};

    /// How many are left after each stop at most.
    private static final int[] LEFT_MAX = {16, 6, 4};

    /// What is further behind the best is left out, too: sums that differ by 1 differ in chance by a factor of 2.7.
    private static final float BEHIND_MAX = 4;

    private final Forest forest;

    /// @param forest over the numbers of [LinkFeature]
    public ForestJudge(Forest forest) {
        this.forest = forest;
    }

    @Override
    public void judge(LinkCandidates candidates, float[] chances) {
        int count = candidates.size();
        int[] starts = new int[count];
        Arrays.setAll(starts, LinkCandidates::start);
        float[] sums = new float[count];
        int from = 0;
        for (int i = 0; i < STOPS.length; i++) {
            int to = Math.min(STOPS[i], forest.size());
            forest.add(candidates.numbers(), starts, count, sums, from, to);
            count = near(starts, sums, count, LEFT_MAX[i]);
            from = to;
        }
        forest.add(candidates.numbers(), starts, count, sums, from, forest.size());
        Arrays.fill(chances, 0, candidates.size(), 0);
        float best = best(sums, count);
        float all = 0;
        for (int i = 0; i < count; i++) {
            sums[i] = (float) Math.exp(sums[i] - best);
            all += sums[i];
        }
        for (int i = 0; i < count; i++) {
            chances[starts[i] / LinkFeature.COUNT] = sums[i] / all;
        }
    }

    /// Keeps those that are not far behind the best, in their order; of those that are equally far, the latest.
    ///
    /// @return how many they are
    private static int near(int[] starts, float[] sums, int count, int leftMax) {
        float[] ascending = Arrays.copyOf(sums, count);
        Arrays.sort(ascending);
        float least = count > leftMax ? ascending[count - leftMax] : Float.NEGATIVE_INFINITY;
        int equal = leftMax;
        for (int i = count - 1; i >= 0 && ascending[i] > least; i--) {
            equal--;
        }
        float far = ascending[count - 1] - BEHIND_MAX;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (sums[i] >= far && (sums[i] > least || (sums[i] == least && equal-- > 0))) {
                starts[kept] = starts[i];
                sums[kept] = sums[i];
                kept++;
            }
        }
        return kept;
    }

    private static float best(float[] sums, int count) {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            best = Math.max(best, sums[i]);
        }
        return best;
    }
}
