package org.vouch.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.learned.TagModel;

class TaggedSentencesTest {

    private static final int ROUNDS = 20;
    private static final double PENALTY = 0.0001;

    @Test
    void whatIsTaggedIsLearned() {
        double[][] likelihoods = new TagModel(LinearModel.of(learn(_ -> true)))
                .likelihoods(List.of(List.of("w=try"), List.of("X"), List.of("X"), List.of("w=now")));
        assertThat(likelihoods[0][TagModel.OUTSIDE]).isGreaterThan(0.7);
        assertThat(likelihoods[1][TagModel.FIRST]).isGreaterThan(0.7);
        assertThat(likelihoods[2][TagModel.LATER]).isGreaterThan(0.7);
        assertThat(likelihoods[3][TagModel.OUTSIDE]).isGreaterThan(0.7);
    }

    @Test
    void theSameSentencesGiveTheSameModel() {
        assertThat(learn(_ -> true)).isEqualTo(learn(_ -> true));
    }

    @Test
    void sentencesOfOtherGroupsAreNotLearnedFrom() {
        assertThat(learn(group -> group > 1)).doesNotContainKey("B once").isNotEqualTo(learn(_ -> true));
    }

    @Test
    void whatStandsInFewGroupsHasNoWeight() {
        assertThat(learn(_ -> true)).containsKey("B X").doesNotContainKey("B once");
    }

    private static Map<String, Double> learn(IntPredicate which) {
        TaggedSentences sentences = new TaggedSentences(3);
        for (int group = 0; group < 10; group++) {
            sentences.add(
                    group,
                    List.of(
                            List.of("w=try"),
                            group == 0 ? List.of("X", "once") : List.of("X"),
                            List.of("X"),
                            List.of("w=now")),
                    List.of(TagModel.OUTSIDE, TagModel.FIRST, TagModel.LATER, TagModel.OUTSIDE));
        }
        return sentences.learn(ROUNDS, PENALTY, which);
    }
}
