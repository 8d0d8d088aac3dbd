package org.vouch.evaluation.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.request.RequestContext;

class JudgementsTest {

    @Test
    void scoresAreThoseOfTheBestOrder() {
        Scores scores = Scores.of(List.of(judged(true, 3), judged(true, 2), judged(false, 1), judged(true, 0)));

        assertThat(scores.averagePrecision()).isCloseTo((1 + 1 + 0.75) / 3, within(1e-9));
        assertThat(scores.recallWhenPrecise()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(scores.f1()).isCloseTo(6.0 / 7, within(1e-9));
        assertThat(scores.threshold()).isZero();
    }

    @Test
    void aCalibratedSumComesTrueAsOftenAsItSays() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            judged.add(judged(i < 90, 5));
            judged.add(judged(i < 10, 1));
        }

        Calibration calibration = Calibration.of(judged, _ -> 1);

        assertThat(calibration.probability(5)).isCloseTo(0.9, within(0.01));
        assertThat(calibration.probability(1)).isCloseTo(0.1, within(0.01));
    }

    @Test
    void calibratedWeightsAddUpToTheCalibratedSum() {
        Calibration calibration = new Calibration(2, -1);

        Map<String, Double> weights = calibration.applied(Map.of(LinearModel.INTERCEPT, 0.5, "word", 1.0));

        assertThat(weights).containsEntry(LinearModel.INTERCEPT, 0.0).containsEntry("word", 2.0);
    }

    @Test
    void theReportTellsEverySourceAndEveryScore() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            judged.add(judged(i % 2 == 0, i % 2 == 0 ? 1 + i % 3 : -i % 3));
        }
        judged.add(judged(false, 2));
        judged.add(judged(true, -1));
        judged.add(ordinary(-2));

        assertThat(new Judgements(judged).report())
                .anyMatch(line -> line.startsWith("invented cases") && line.contains("AP 0."))
                .anyMatch(line -> line.startsWith("ordinary") && line.contains("0.0 in 1,000 from score 0.5"))
                .anyMatch(line -> line.startsWith("score 0.9 to 1.0  "))
                .anyMatch(line -> line.startsWith("expected calibration error "));
    }

    @Test
    void sumsOfOthersMayTellHowTheseBecomeProbabilities() {
        Judgements sure = new Judgements(List.of(judged(true, 2), judged(false, -2), judged(true, 1), ordinary(-3)));
        Judgements judgements = new Judgements(List.of(judged(true, 1), judged(false, 1), ordinary(1)));

        assertThat(judgements.calibratedLike(sure).calibration()).isEqualTo(sure.calibration());
    }

    private static Judged ordinary(double sum) {
        return new Judged(new LabelledMessage("ordinary", 1, "", RequestContext.NONE, false, 1), sum);
    }

    private static Judged judged(boolean request, double sum) {
        return new Judged(new LabelledMessage(InventedMessages.CASES, 1, "", RequestContext.NONE, request, 5), sum);
    }
}
