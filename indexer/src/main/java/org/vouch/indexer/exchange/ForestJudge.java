package org.vouch.indexer.exchange;

import java.util.Arrays;
import org.vouch.indexer.learned.Forest;

/// Weighs candidates by a forest: its sums become chances, the larger the likelier. Most candidates are out of the
/// question after a few trees, and are asked no further.
public final class ForestJudge implements LinkJudge {

    /// After how many trees those that are far behind the best are left out.
    private static final int[] STOPS = {16, 48, 128};

    /// How far behind is far: sums that differ by 1 differ in chance by the factor 2.7.
    private static final float BEHIND_MAX = 3.5f;

    private final Forest forest;

    /// @param forest that reads the numbers of [LinkFeature]
    public ForestJudge(Forest forest) {
        this.forest = forest;
    }

    @Override
    public void judge(LinkCandidates candidates, float[] chances) {
        int size = candidates.size();
        int[] asked = new int[size];
        Arrays.setAll(asked, i -> i);
        int count = size;
        Arrays.fill(chances, 0, size, 0);
        int from = 0;
        for (int stop : STOPS) {
            int to = Math.min(stop, forest.size());
            count = near(asked, count, chances, ask(candidates, asked, count, chances, from, to));
            from = to;
        }
        float best = ask(candidates, asked, count, chances, from, forest.size());
        double all = 0;
        float[] likely = new float[count];
        for (int i = 0; i < count; i++) {
            likely[i] = (float) Math.exp(chances[asked[i]] - best);
            all += likely[i];
        }
        Arrays.fill(chances, 0, size, 0);
        for (int i = 0; i < count; i++) {
            chances[asked[i]] = (float) (likely[i] / all);
        }
    }

    /// Adds what some of the trees say of some of the candidates.
    ///
    /// @return the largest sum
    private float ask(LinkCandidates candidates, int[] asked, int count, float[] sums, int from, int to) {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            int candidate = asked[i];
            sums[candidate] += forest.sum(candidates.numbers(), LinkCandidates.start(candidate), from, to);
            best = Math.max(best, sums[candidate]);
        }
        return best;
    }

    /// Keeps those that are not far behind the best.
    private static int near(int[] asked, int count, float[] sums, float best) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (sums[asked[i]] >= best - BEHIND_MAX) {
                asked[kept++] = asked[i];
            }
        }
        return kept;
    }
}
