package org.vouch.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.learned.TagModel;

class TaggedStatesTest {

    private static final int ROUNDS = 20;
    private static final double PENALTY = 0.001;

    @Test
    void whatSpeaksForATagIsLearned() {
        assertThat(tag(2, 0)).isEqualTo(TagModel.FIRST);
        assertThat(tag(0, 2)).isEqualTo(TagModel.LATER);
        assertThat(tag(0, 0)).isEqualTo(TagModel.OUTSIDE);
    }

    @Test
    void theSameWordsGiveTheSameModel() {
        assertThat(learn(_ -> true)).isEqualTo(learn(_ -> true));
    }

    @Test
    void wordsOfOtherGroupsAreNotLearnedFrom() {
        assertThat(learn(group -> group > 1)).isNotEqualTo(learn(_ -> true));
    }

    @Test
    void aPenaltyKeepsWeightsSmall() {
        double free = weight(states().learn(ROUNDS, PENALTY, _ -> true), "B 0");
        double held = weight(states().learn(ROUNDS, 1, _ -> true), "B 0");
        assertThat(held).isPositive().isLessThan(free);
    }

    /// The likeliest tag of a word with two numbers.
    private static int tag(float first, float second) {
        Map<String, Double> weights = learn(_ -> true);
        int likeliest = TagModel.OUTSIDE;
        double best = 0;
        for (int tag = TagModel.FIRST; tag < TagModel.TAGS; tag++) {
            double score = weight(weights, TagModel.feature(tag, LinearModel.INTERCEPT))
                    + weight(weights, TagModel.feature(tag, "0")) * first
                    + weight(weights, TagModel.feature(tag, "1")) * second;
            if (score > best) {
                best = score;
                likeliest = tag;
            }
        }
        return likeliest;
    }

    private static double weight(Map<String, Double> weights, String name) {
        return weights.getOrDefault(name, 0.0);
    }

    private static Map<String, Double> learn(IntPredicate which) {
        return states().learn(ROUNDS, PENALTY, which);
    }

    private static TaggedStates states() {
        TaggedStates states = new TaggedStates();
        for (int i = 0; i < 60; i++) {
            float noise = (i % 5) / 10f;
            states.add(i % 3, new float[] {2 + noise, noise}, TagModel.FIRST);
            states.add(i % 3, new float[] {noise, 2 + noise}, TagModel.LATER);
            states.add(i % 3, new float[] {noise, -noise}, TagModel.OUTSIDE);
        }
        return states;
    }
}
