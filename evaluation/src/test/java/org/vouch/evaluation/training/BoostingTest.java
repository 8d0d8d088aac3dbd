package org.vouch.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.learned.Forest;

class BoostingTest {

    private static final int CANDIDATES = 10;
    private static final List<String> LABELS = List.of("noise", "near", "marked");
    private static final Boosting.Settings SETTINGS =
            new Boosting.Settings(Collections.nCopies(40, 0.2), 8, 1, 0.7, 1, 0.1);

    private final Random random = new Random(7);

    @Test
    void whatIsLearnedChoosesAmongCandidatesThatItNeverSaw() {
        Forest forest = forest(Boosting.learn(choices(400), SETTINGS, LABELS));
        Choices unseen = choices(200);

        int right = 0;
        for (int i = 0; i < unseen.size(); i++) {
            right += unseen.shares(i)[best(forest, unseen.numbers(i))] > 0 ? 1 : 0;
        }
        assertThat(right).isGreaterThan(190);
    }

    @Test
    void theSameChoicesGiveTheSameTrees() {
        Choices choices = choices(100);

        assertThat(Boosting.learn(choices, SETTINGS, LABELS)).isEqualTo(Boosting.learn(choices, SETTINGS, LABELS));
    }

    /// The marked one is right; where none is, the nearest.
    private Choices choices(int count) {
        Choices choices = new Choices(LABELS.size());
        for (int i = 0; i < count; i++) {
            int[] numbers = new int[CANDIDATES * LABELS.size()];
            int marked = random.nextInt(2 * CANDIDATES);
            boolean[] right = new boolean[CANDIDATES];
            for (int k = 0; k < CANDIDATES; k++) {
                numbers[k * LABELS.size()] = random.nextInt(100);
                numbers[k * LABELS.size() + 1] = k;
                numbers[k * LABELS.size() + 2] = k == marked ? 1 : 0;
                right[k] = k == (marked < CANDIDATES ? marked : 0);
            }
            choices.add(numbers, right);
        }
        return choices;
    }

    private static int best(Forest forest, int[] numbers) {
        int[] starts = new int[CANDIDATES];
        for (int i = 0; i < CANDIDATES; i++) {
            starts[i] = i * LABELS.size();
        }
        float[] sums = new float[CANDIDATES];
        forest.add(numbers, starts, CANDIDATES, sums, 0, forest.size());
        int best = 0;
        for (int i = 1; i < CANDIDATES; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }

    private static Forest forest(List<String> lines) {
        return Forest.read(
                String.join("\n", lines).getBytes(StandardCharsets.UTF_8), Map.of("noise", 0, "near", 1, "marked", 2));
    }
}
