package org.vouch.indexer.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForestTest {

    private static final Map<String, Integer> NUMBERS = Map.of("age", 0, "far off", 1);
    private static final String TREES = """
            # learned from nothing
            age	10
            far off	-3
            1
            2
            4
            far off	0
            8
            16
            """;

    @Test
    void eachTreeAddsTheValueOfTheLeafThatItLeadsTo() {
        assertThat(sums(10, -3)).containsExactly(1 + 8);
        assertThat(sums(10, 0)).containsExactly(2 + 8);
        assertThat(sums(11, 1)).containsExactly(4 + 16);
    }

    @Test
    void thingsAreAskedAboutSideBySide() {
        assertThat(sums(10, -3, 11, 1)).containsExactly(1 + 8, 4 + 16);
    }

    @Test
    void someOfTheTreesAddWhatTheySay() {
        float[] sums = {0.5f};

        read(TREES).add(new int[] {11, 1}, new int[] {0}, 1, sums, 1, 2);

        assertThat(sums).containsExactly(16.5f);
    }

    @Test
    void everyTreeOfALargeForestCountsOnce() {
        Forest large = read(TREES.repeat(101));
        float[] sums = new float[3];

        large.add(new int[] {10, -3, 10, 0, 11, 1}, new int[] {0, 2, 4}, 3, sums, 0, large.size());

        assertThat(sums).containsExactly(101 * (1 + 8), 101 * (2 + 8), 101 * (4 + 16));
    }

    @Test
    void aBrokenForestIsRefused() {
        assertThatThrownBy(() -> read("age\t10\n1\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> read("size\t10\n1\n2\n")).hasMessageContaining("size");
        assertThatThrownBy(() -> read("age\t10\n".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Forest.read(ForestTest.class, "nowhere.txt", NUMBERS))
                .hasMessageContaining("nowhere.txt");
    }

    private static float[] sums(int... numbers) {
        int things = numbers.length / NUMBERS.size();
        int[] starts = new int[things];
        for (int i = 0; i < things; i++) {
            starts[i] = i * NUMBERS.size();
        }
        float[] sums = new float[things];
        read(TREES).add(numbers, starts, things, sums, 0, read(TREES).size());
        return sums;
    }

    private static Forest read(String lines) {
        return Forest.read(lines.getBytes(StandardCharsets.UTF_8), NUMBERS);
    }
}
