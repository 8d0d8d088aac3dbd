package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
