package org.vouch.indexer.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    @Test
    void theWeightsOfAllFeaturesAddUpFromTheIntercept() {
        LinearModel model = read("# learned from nothing\n(intercept)\t-1.5\nanyone know\t2\nthanks\t-0.25\n");

        assertThat(model.sum(List.of("anyone know", "thanks", "never seen"))).isCloseTo(0.25, within(1e-12));
        assertThat(model.intercept()).isEqualTo(-1.5);
    }

    @Test
    void aSumIsAsLikelyAsTheLogisticCurveSays() {
        assertThat(LinearModel.probability(0)).isEqualTo(0.5);
        assertThat(LinearModel.probability(Math.log(9))).isCloseTo(0.9, within(1e-12));
        assertThat(LinearModel.probability(-1000)).isZero();
    }

    @Test
    void aFeatureMayHoldAnythingButALineEnd() {
        LinearModel model = read("#hash\t1\na\tb\t2\n");

        assertThat(model.weight("#hash")).isEqualTo(1);
        assertThat(model.weight("a\tb")).isEqualTo(2);
    }

    @Test
    void anotherModelHasAnotherFingerprint() {
        assertThat(read("a\t1\n").fingerprint())
                .isEqualTo(read("a\t1\n").fingerprint())
                .isNotEqualTo(read("a\t2\n").fingerprint());
    }

    @Test
    void aBrokenModelIsRefused() {
        assertThatThrownBy(() -> read("no weight\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("a\t1\na\t2\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinearModel.read(LinearModelTest.class, "nowhere.tsv"))
                .hasMessageContaining("nowhere.tsv");
    }

    private static LinearModel read(String lines) {
        return LinearModel.read(lines.getBytes(StandardCharsets.UTF_8));
    }
}
