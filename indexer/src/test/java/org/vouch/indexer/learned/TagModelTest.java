package org.vouch.indexer.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TagModelTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    @Test
    void likelihoodsOfAWordAreThoseOfItsFeatures() {
        TagModel model = model(Map.of("B w=Bluefin", 2.0));
        double[] likelihoods = model.likelihoods(List.of(List.of("w=Bluefin")))[0];
        double first = Math.exp(2) / (Math.exp(2) + 1);
        assertThat(likelihoods[TagModel.FIRST]).isCloseTo(first, CLOSE);
        assertThat(likelihoods[TagModel.OUTSIDE]).isCloseTo(1 - first, CLOSE);
    }

    @Test
    void nothingGoesOnWhereNothingBegan() {
        TagModel model = model(Map.of("I w=Movers", 50.0));
        assertThat(model.likelihoods(List.of(List.of("w=Movers")))[0][TagModel.LATER])
                .isZero();
    }

    @Test
    void whatFollowsTellsWhatAWordIs() {
        TagModel model = model(Map.of("I w=Movers", 5.0, "B>I", 1.0));
        double[][] alone = model.likelihoods(List.of(List.of("w=Bluefin")));
        double[][] followed = model.likelihoods(List.of(List.of("w=Bluefin"), List.of("w=Movers")));
        assertThat(followed[0][TagModel.FIRST]).isGreaterThan(alone[0][TagModel.FIRST]);
    }

    @Test
    void aSentenceWithoutWordsHasNoTags() {
        assertThat(model(Map.of()).likelihoods(List.of())).isEmpty();
    }

    private static TagModel model(Map<String, Double> weights) {
        return new TagModel(LinearModel.of(weights));
    }
}
