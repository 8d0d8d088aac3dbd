package org.vouch.evaluation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void whatIsWantedCountsOnceAndLessTheLaterItComes() {
        assertThat(TopFive.of(List.of(0, 1), 2)).isEqualTo(new TopFive(1, 1));
        assertThat(TopFive.of(List.of(), 2)).isEqualTo(new TopFive(0, 0));

        TopFive late = TopFive.of(List.of(-1, 0, 0, -1, -1, 1), 2);

        assertThat(late.recall()).isEqualTo(0.5);
        assertThat(late.nDcg()).isCloseTo((1 / 1.58496) / (1 + 1 / 1.58496), within(1e-4));
    }

    @Test
    void ofMoreThanFiveWantedFiveAreAllThatCanBeFound() {
        assertThat(TopFive.of(List.of(0, 1, 2, 3, 4), 9)).isEqualTo(new TopFive(1, 1));
    }

    @Test
    void whatIsBetterInEveryCaseIsBetterAndWhatIsEqualIsNot() {
        assertThat(Bootstrap.notBetter(List.of(0.9, 0.8, 0.7), List.of(0.1, 0.2, 0.3)))
                .isZero();
        assertThat(Bootstrap.notBetter(List.of(0.5, 0.5), List.of(0.5, 0.5))).isEqualTo(1);
        assertThat(Bootstrap.notBetter(List.of(1.0, 0.0), List.of(0.0, 1.0))).isBetween(0.3, 0.9);
    }

    @Test
    void figuresOfDifferentCasesAreNotCompared() {
        assertThatThrownBy(() -> Bootstrap.notBetter(List.of(1.0), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
