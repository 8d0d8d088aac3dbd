package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;

class MeaningModelTest {

    private static final String MESSAGE = "Can anyone recommend a plumber?";
    private static final String FOR = "dimension 0\t6\nwords\t0.5\n";
    private static final String AGAINST = "dimension 0\t-6\nwords\t0.5\n";

    private final OneWay encoder = new OneWay();

    @Test
    void meaningIsAddedToWhatTheWordsSay() {
        assertThat(reading(0, FOR).read(MESSAGE).score()).isEqualTo(0.998);
        assertThat(reading(2, FOR).read(MESSAGE).score()).isEqualTo(0.999);
        assertThat(reading(0, AGAINST).read(MESSAGE).score()).isEqualTo(0.002);
        assertThat(encoder.encoded).containsOnly(MESSAGE);
    }

    @Test
    void meaningThatTurnsTheDecisionIsTold() {
        assertThat(reading(-1, FOR).read(MESSAGE))
                .matches(Reading::request)
                .extracting(Reading::reason)
                .asString()
                .endsWith("and means it as a whole");
        assertThat(reading(1, AGAINST).read(MESSAGE))
                .matches(reading -> !reading.request())
                .extracting(Reading::reason)
                .asString()
                .endsWith("but means something else as a whole");
        assertThat(reading(-1, FOR).read("plumber").reason()).isEqualTo("asks by what it means as a whole");
        assertThat(reading(1, FOR).read(MESSAGE).reason()).doesNotContain("as a whole");
    }

    @Test
    void bothWaysToAskDecideAlike() {
        assertThat(reading(-1, FOR).asks(MESSAGE)).isTrue();
        assertThat(reading(1, AGAINST).asks(MESSAGE)).isFalse();
    }

    @Test
    void nobodyAsksWhatAMessageMeansThatSurelyDoesNotAsk() {
        assertThat(reading(-4, FOR).read(MESSAGE).score()).isEqualTo(0.018);
        assertThat(reading(4, FOR).read(" ").score()).isZero();
        assertThat(encoder.encoded).isEmpty();
    }

    @Test
    void whoListensForWhatSurelyAsksIsNotToldWhatTheRestMeans() {
        assertThat(reading(-2, FOR).listen(MESSAGE, RequestContext.NONE, 0.8).score())
                .isEqualTo(0.119);
        assertThat(encoder.encoded).isEmpty();
        assertThat(reading(-2, FOR).listen(MESSAGE, RequestContext.NONE, 0.6))
                .isEqualTo(reading(-2, FOR).read(MESSAGE));
        assertThat(encoder.encoded).hasSize(2);
    }

    @Test
    void theFingerprintChangesWithTheEncoderAndTheWeights() {
        assertThat(List.of(
                        Requests.english().fingerprint(),
                        Requests.english(encoder).fingerprint(),
                        reading(0, FOR).fingerprint(),
                        reading(0, AGAINST).fingerprint()))
                .doesNotHaveDuplicates();
        assertThat(Requests.english(encoder).fingerprint())
                .startsWith(Requests.english().fingerprint())
                .endsWith("one way");
    }

    /// @param odds by words, of every message
    private Requests reading(double odds, String meaning) {
        return new Requests(
                Language.english(), model("(intercept)\t" + odds), new MeaningModel(encoder, model(meaning)));
    }

    private static LinearModel model(String lines) {
        return LinearModel.read(lines.getBytes(StandardCharsets.UTF_8));
    }

    /// Everything means the same.
    private static final class OneWay implements Encoder {

        private final List<String> encoded = new ArrayList<>();

        @Override
        public Vector vector(String text) {
            encoded.add(text);
            return Vector.of(new float[] {1, 0});
        }

        @Override
        public float[][] states(List<String> parts) {
            return new float[parts.size()][STATE_NUMBERS];
        }

        @Override
        public String model() {
            return "one way";
        }

        @Override
        public void close() {}
    }
}
