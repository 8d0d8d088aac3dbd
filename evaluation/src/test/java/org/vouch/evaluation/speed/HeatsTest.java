package org.vouch.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeatsTest {

    @TempDir
    private Path folder;

    @Test
    void contendersTakeTurnsAndTheMedianOfTheRatiosCounts() throws IOException {
        List<String> order = new ArrayList<>();
        Iterator<Double> ours = List.of(10.0, 20.0, 300.0).iterator();
        Iterator<Double> theirs = List.of(5.0, 20.0, 100.0).iterator();

        Heats heats = Heats.of(
                3,
                () -> {
                    order.add("us");
                    return Map.of("seconds", ours.next());
                },
                () -> {
                    order.add("them");
                    return Map.of("seconds", theirs.next());
                });

        assertThat(order).containsExactly("us", "them", "us", "them", "us", "them");
        assertThat(heats.row("key", "work", "them", "seconds", "s", Row.Target.atMost(1.5)))
                .isEqualTo(new Row.Measured("key", "work", "them", "s", 20, 20, 2, Row.Target.atMost(1.5)))
                .matches(row -> row instanceof Row.Measured measured && !measured.isMet());
    }

    @Test
    void aTargetIsALeastOrAMost() {
        assertThat(Row.Target.atLeast(2).isMet(2)).isTrue();
        assertThat(Row.Target.atLeast(2).isMet(1.9)).isFalse();
        assertThat(Row.Target.atMost(2).isMet(2.1)).isFalse();
    }

    @Test
    void aProcessTellsItsFigures() throws IOException {
        Course course = new Course(7, 50, folder, Path.of(""), Path.of(""));

        assertThat(JavaProcess.run(JavaProcess.contender("table-index", course), folder))
                .containsKeys("seconds", "per second", "wall");
    }
}
