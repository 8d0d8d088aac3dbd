package org.vouch.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.learned.LinearModel;

class PreferencesTest {

    private final Preferences preferences = new Preferences();

    PreferencesTest() {
        for (int i = 1; i <= 30; i++) {
            preferences.add(List.of(Map.of("close", 1.0, "noise", (double) i), Map.of("late", 1.0)), 0);
            preferences.add(List.of(Map.of("late", 2.0), Map.of("noise", (double) i), Map.of("close", 0.5)), 2);
        }
    }

    @Test
    void whatTheRightAlternativesHaveIsPreferred() {
        Map<String, Double> weights = preferences.learn(1);

        assertThat(weights.get("close")).isPositive();
        assertThat(weights.get("late")).isNegative();
        assertThat(weights).doesNotContainKey(LinearModel.INTERCEPT);
        assertThat(preferences.right(weights)).isEqualTo(1);
    }

    @Test
    void weightsThatPreferTheOthersAreNeverRight() {
        assertThat(preferences.right(Map.of("close", -1.0, "late", 1.0))).isZero();
    }
}
