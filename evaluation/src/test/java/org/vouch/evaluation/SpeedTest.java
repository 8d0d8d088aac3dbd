package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeedTest {

    @TempDir
    private Path folder;

    @Test
    void aRowIsPrintedAndWritten() throws IOException {
        StringWriter printed = new StringWriter();
        Path json = folder.resolve("rows.jsonl");

        int exit = Main.run(
                new PrintWriter(printed, true),
                new PrintWriter(printed, true),
                "speed",
                "--recommendations=200",
                "--rounds=1",
                "--only=index-sqlite",
                "--out=" + json);

        assertThat(exit).isZero();
        assertThat(printed.toString()).contains("index 200 recommendations", "SQLite FTS5", ">= 1.50");
        assertThat(Files.readAllLines(json)).singleElement().asString().contains("\"ratio\":", "\"met\":");
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "50000, 10000 50000", "5000000, 10000 100000 1000000 5000000"})
    void itGrowsTenfoldUpToTheMost(int most, String sizes) {
        assertThat(Speed.growth(most).stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(sizes);
    }

    @Test
    void whoIsNotThereIsLeftOutWithAReason() {
        StringWriter printed = new StringWriter();

        int exit = Main.run(
                new PrintWriter(printed, true),
                new PrintWriter(printed, true),
                "speed",
                "--recommendations=200",
                "--texts=2",
                "--rounds=1",
                "--only=anserini|encode");

        assertThat(exit).isZero();
        assertThat(printed.toString()).contains("left out: Anserini is not here", "left out: langchain4j is not here");
    }
}
