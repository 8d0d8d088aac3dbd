package org.vouch.evaluation.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.request.RequestContext;

class MeaningTrainingTest {

    private final List<Judged> judged = new ArrayList<>();

    MeaningTrainingTest() {
        for (int i = 0; i < 200; i++) {
            boolean request = i % 4 == 0;
            boolean wrong = i % 9 == 0;
            judged.add(judged("invented cases", i, request, request != wrong ? 1 : -1, 5));
            judged.add(judged("ordinary", i, false, -9, 1));
        }
    }

    @Test
    void meaningTellsWhatWordsLeaveOpen() {
        Judgements byWords = new Judgements(judged);
        MeaningTraining training = new MeaningTraining(byWords, new Telling());

        Map<String, Double> weights = training.learn(Parting.ofNeighbours(4));

        assertThat(weights.get("dimension 0")).isGreaterThan(1);
        assertThat(Scores.of(training.judge(Parting.ofNeighbours(4)).judged()).averagePrecision())
                .isGreaterThan(Scores.of(judged).averagePrecision())
                .isGreaterThan(0.99);
    }

    @Test
    void whereWordsLeaveNoDoubtNothingIsEncoded() {
        MeaningTraining training = new MeaningTraining(new Judgements(judged), new Telling());

        assertThat(training.size()).isPositive().isLessThanOrEqualTo(200);
        assertThat(training.judge(Parting.ofNeighbours(4)).judged()).hasSameSizeAs(judged);
    }

    @Test
    void sumsOfOneTrainingBecomeProbabilitiesAsThoseOfAnother() {
        Parting parting = Parting.ofNeighbours(4);
        MeaningTraining known = new MeaningTraining(new Judgements(judged), new Telling());

        assertThat(known.judgeLike(known, parting, parting).judged())
                .isEqualTo(known.judge(parting).judged());
    }

    private static Judged judged(String source, int number, boolean request, double sum, int copies) {
        String text = request ? "asks" : "tells";
        return new Judged(new LabelledMessage(source, number, text, RequestContext.NONE, request, copies), sum);
    }

    /// Knows which message asks.
    private static final class Telling implements Encoder {

        @Override
        public Vector vector(String text) {
            return Vector.of(new float[] {text.equals("asks") ? 1 : -1});
        }

        @Override
        public float[][] states(List<String> parts) {
            return new float[parts.size()][STATE_NUMBERS];
        }

        @Override
        public String model() {
            return "telling";
        }

        @Override
        public void close() {}
    }
}
