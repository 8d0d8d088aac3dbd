package org.vouch.indexer.exchange;

import java.util.Arrays;
import java.util.List;
import org.vouch.indexer.learned.Forest;

/// Weighs candidates by a forest: its sums become chances, the larger the likelier. Most candidates are out of the
/// question after a few trees, and the others are not asked about them.
public final class ForestJudge implements LinkJudge {

    /// @param trees     after how many trees some are left out
    /// @param leftMax   how many are left at most
    /// @param behindMax what is further behind the best is left out, too: sums that differ by 1 differ in chance by
    ///                  a factor of 2.7
    private record Stop(int trees, int leftMax, float behindMax) {}

    /// So wide that what is answered is hardly ever left out, as the chances by all trees tell.
    private static final List<Stop> STOPS = List.of(
            new Stop(4, 32, 3),
            new Stop(8, 16, 3),
            new Stop(16, 8, 3),
            new Stop(32, 6, 4),
            new Stop(64, 5, 4),
            new Stop(100, 4, 4));

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
        for (Stop stop : STOPS) {
            int to = Math.min(stop.trees, forest.size());
            forest.add(candidates.numbers(), starts, count, sums, from, to);
            count = near(starts, sums, count, stop);
            from = to;
        }
        if (count > 1) {
            forest.add(candidates.numbers(), starts, count, sums, from, forest.size());
        }
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
    private static int near(int[] starts, float[] sums, int count, Stop stop) {
        float far = best(sums, count) - stop.behindMax;
        int near = kept(starts, sums, count, far, count);
        if (near <= stop.leftMax) {
            return near;
        }
        float[] ascending = Arrays.copyOf(sums, near);
        Arrays.sort(ascending);
        float least = ascending[near - stop.leftMax];
        int above = 0;
        while (above < stop.leftMax && ascending[near - 1 - above] > least) {
            above++;
        }
        return kept(starts, sums, near, least, stop.leftMax - above);
    }

    /// Keeps what is above `least`, and so many of those that are equal to it.
    private static int kept(int[] starts, float[] sums, int count, float least, int equalMax) {
        int equal = equalMax;
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (sums[i] > least || (sums[i] == least && equal-- > 0)) {
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
