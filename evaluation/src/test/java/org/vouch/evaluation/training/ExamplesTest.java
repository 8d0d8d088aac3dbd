package org.vouch.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.evaluation.training.Examples.Penalty;
import org.vouch.indexer.learned.LinearModel;

class ExamplesTest {

    private final Examples examples = new Examples();

    ExamplesTest() {
        for (int i = 0; i < 50; i++) {
            examples.add(List.of("recommend", "number" + i), true);
            examples.add(List.of("thanks", "number" + i), false);
        }
    }

    @Test
    void whatStandsInYesesWeighsForYesWhateverComesFirst() {
        Examples other = new Examples();
        other.add(List.of("thanks"), false);
        other.add(List.of("recommend"), true);

        assertThat(examples.learn(Penalty.SMOOTH, 1).get("recommend")).isPositive();
        assertThat(examples.learn(Penalty.SMOOTH, 1).get("thanks")).isNegative();
        assertThat(other.learn(Penalty.SMOOTH, 1).get("recommend")).isPositive();
    }

    @Test
    void aSparseModelForgetsWhatTellsNothing() {
        assertThat(examples.learn(Penalty.SPARSE, 1))
                .doesNotContainKey("number7")
                .containsKey("recommend");
    }

    @Test
    void aDearerYesMakesYesLikelier() {
        assertThat(examples.learn(Penalty.SMOOTH, 1).get(LinearModel.INTERCEPT)).isLessThan(0.1);
        assertThat(examples.learn(Penalty.SMOOTH, label -> label ? 10 : 1).get(LinearModel.INTERCEPT))
                .isGreaterThan(0.1);
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        assertThat(examples.learn(Penalty.SPARSE, 1)).isEqualTo(examples.learn(Penalty.SPARSE, 1));
    }

    @Test
    void aModelIsReadAsItWasWritten(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("model.tsv");

        ModelFile.write(file, List.of("learned from two examples"), Map.of("a b", 1.23456, "nothing", 0.0001));

        LinearModel model = LinearModel.read(Files.readAllBytes(file));
        assertThat(model.weight("a b")).isEqualTo(1.235);
        assertThat(Files.readString(file))
                .startsWith("# learned from two examples\n")
                .doesNotContain("nothing");
    }
}
