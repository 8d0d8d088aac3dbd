package org.vouch.indexer.exchange;

import org.vouch.indexer.learned.Forest;

/// Weighs candidates by a forest: its sums become chances, the larger the likelier.
public final class ForestJudge implements LinkJudge {

    private final Forest forest;

    /// @param forest that reads the numbers of [LinkFeature]
    public ForestJudge(Forest forest) {
        this.forest = forest;
    }

    @Override
    public void judge(LinkCandidates candidates, float[] chances) {
        int size = candidates.size();
        float most = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            chances[i] = forest.sum(candidates.numbers(), LinkCandidates.start(i), 0, forest.size());
            most = Math.max(most, chances[i]);
        }
        float sum = 0;
        for (int i = 0; i < size; i++) {
            chances[i] = (float) Math.exp(chances[i] - most);
            sum += chances[i];
        }
        for (int i = 0; i < size; i++) {
            chances[i] /= sum;
        }
    }
}
