package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderstandTest {

    @Test
    void eachRoundTellsHowFastItWasAndWhatWasFound() {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int code = Main.run(
                new PrintWriter(out, true),
                new PrintWriter(errors, true),
                "understand",
                "--messages",
                "300",
                "--rounds",
                "2",
                "--without-meaning");
        assertThat(code).as(errors.toString()).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst().strip().split(" {2,}", -1))
                .containsExactly("seconds", "of processors", "messages a second", "exchanges", "recommendations");
        assertThat(lines.subList(1, 3)).allSatisfy(line -> {
            assertThat(line).startsWith("without meaning");
            assertThat(line).matches(".*( +\\d+\\.\\d){2}( +\\d+){3}");
        });
    }
}
