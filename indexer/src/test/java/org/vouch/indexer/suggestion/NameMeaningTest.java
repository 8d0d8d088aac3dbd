package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;

class NameMeaningTest {

    @Test
    void namesInSmallLettersAreFoundByWhatTheyMean() {
        Said said = Said.asking("Which SOC do you use? we are a mid-size hospital")
                .by("ann", "northlight soc runs it for us")
                .by("bob", "same here, northlight. their team is superb")
                .by("cyd", "not QuillGate. Went down twice in March");

        assertThat(said.tally(Names.NONE)).containsExactly("QuillGate -cyd", "northlight soc +ann +bob");
    }

    @Test
    void aListIsReadToItsEnd() {
        Said said = Said.asking("can anyone recommend a good dentist?")
                .by("ann", "try Smile Corner or Pearl Dental, both good")
                .by("bob", "Heel and Soul, and Dr Amira Khalil");

        assertThat(said.tally(Names.NONE))
                .containsExactly(
                        "Dr Amira Khalil +bob", "Heel and Soul +bob", "Pearl Dental +ann", "Smile Corner +ann");
    }

    @Test
    void whatExplainsAProcedureOffersNothing() {
        Said said = Said.asking("how do I renew my visa?")
                .by("ann", "Go to the Immigration office with your passport and 2 photos. It takes 3 days.")
                .by("bob", "God bless you, just ask your sponsor. LOL");

        assertThat(said.tally(Names.NONE)).isEmpty();
    }

    @Test
    void eachWordIsEncodedWhereItStands() {
        Spelling encoder = new Spelling();
        Said said = Said.asking("who?").by("ann", "Try  Bluefin, or\nNorthlight!");
        Reading reading = new Reading(said.exchange());

        List<double[][]> scores = new NameMeaning(encoder, LinearModel.of(Map.of("B 0", 1.0)), LinearModel.of(Map.of()))
                .scores(reading.answers().getFirst());

        assertThat(encoder.parts).containsExactly("", "Try", "  ", "Bluefin", ", ", "or", "\n", "Northlight", "!");
        assertThat(scores).hasSize(2);
        assertThat(scores.getFirst()[1][1]).isCloseTo(1.5 * "Bluefin".length(), within(1e-9));
        assertThat(scores.getLast()[0][1]).isCloseTo(1.5 * "Northlight".length(), within(1e-9));
    }

    /// The state of a part is its length.
    private static final class Spelling implements Encoder {

        private List<String> parts = List.of();

        @Override
        public float[][] states(List<String> parts) {
            this.parts = parts;
            float[][] states = new float[parts.size()][STATE_NUMBERS];
            for (int i = 0; i < states.length; i++) {
                states[i][0] = parts.get(i).length();
            }
            return states;
        }

        @Override
        public Vector vector(String text) {
            throw new UnsupportedOperationException("nobody asks for a text");
        }

        @Override
        public String model() {
            return "spelling";
        }

        @Override
        public void close() {}
    }
}
