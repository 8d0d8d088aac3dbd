package org.vouch.evaluation.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void scoresThatComeTrueHaveNoError() {
        assertThat(Reliability.of(told(0.75, 30, 10)).error()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theErrorIsHowFarScoresAreFromTheSharesOfTheirBins() {
        List<Told> told = new ArrayList<>(told(0.95, 15, 5));
        told.addAll(told(0.05, 0, 60));

        Reliability reliability = Reliability.of(told);

        assertThat(reliability.error()).isCloseTo((20 * 0.20 + 60 * 0.05) / 80, within(1e-9));
        assertThat(reliability.brier()).isCloseTo((15 * 0.0025 + 5 * 0.9025 + 60 * 0.0025) / 80, within(1e-9));
    }

    @Test
    void aWeightCountsLikeSoManyMessages() {
        List<Told> light = List.of(new Told(0.9, true, 3), new Told(0.9, false, 1));

        assertThat(Reliability.of(light).error())
                .isCloseTo(Reliability.of(told(0.9, 3, 1)).error(), within(1e-9));
    }

    @Test
    void aShareOfFewMessagesMayBeChance() {
        ScoreBin few = ScoreBin.of(9, told(0.9, 5, 0));
        ScoreBin many = ScoreBin.of(9, told(0.9, 500, 0));

        assertThat(few.least()).isCloseTo(0.566, within(0.001));
        assertThat(few.most()).isCloseTo(1, within(1e-9));
        assertThat(many.least()).isGreaterThan(0.99);
    }

    @Test
    void whatIsSurelySoStandsInTheLastBinAndAnEmptyOneSaysSo() {
        List<String> lines = Reliability.of(told(1, 1, 0)).report().toList();

        assertThat(lines.getFirst()).contains("score 0.0 to 0.1", "no message");
        assertThat(lines.get(9)).contains("score 0.9 to 1.0", "1 messages");
        assertThat(lines.getLast()).startsWith("expected calibration error 0.000");
    }

    private static List<Told> told(double score, int asking, int others) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < asking + others; i++) {
            told.add(new Told(score, i < asking, 1));
        }
        return told;
    }
}
