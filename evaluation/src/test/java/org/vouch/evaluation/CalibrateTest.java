package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateTest {

    private static final String CHAT = """
            {"id":"0","by":"wren","at":"09:00","text":"can anyone recommend a good mover for pianos?"}
            {"id":"1","by":null,"at":null,"text":"=== finch has joined","system":true}
            {"id":"2","by":"ibis","at":"09:01","text":"the lift is broken again"}
            {"id":"3","by":"finch","at":"09:02","text":"wren, can you recommend a good mover?"}
            {"id":"4","by":"heron","at":"09:03","text":"can anyone recommend the person who took my bike?"}
            """;

    private final StringWriter printed = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void settings() throws IOException {
        Files.writeString(folder.resolve("vouch.yaml"), "conversation:\n  request_score_min: 0.75\n");
    }

    @Test
    void howOftenEachScoreCameTrueIsTold() throws IOException {
        Path labelled = Files.writeString(folder.resolve("labelled.jsonl"), """
                {"ref":"a","text":"can anyone recommend a good mover for pianos?","label":"request"}
                {"ref":"b","text":"can anyone recommend a good dentist near the mill?","label":"request"}
                {"ref":"c","text":"the lift is broken again","label":"other"}
                {"ref":"d","text":"what time does the mill open?","label":"other_question"}
                """);

        assertThat(calibrate("--in", labelled.toString())).isZero();

        assertThat(printed.toString())
                .contains("4 labelled messages, 2 ask")
                .containsPattern("score 0\\.0 to 0\\.1 +2 messages .* asks 0\\.000")
                .containsPattern("score 0\\.9 to 1\\.0 +2 messages .* asks 1\\.000")
                .contains("from score 0.50 on: 2 messages, precision 1.000, recall 1.000")
                .contains("from score 0.75 on: ")
                .contains("average precision 1.000");
    }

    @Test
    void ordinaryMessagesAreCountedAndThoseThatSomebodyJudgedToldApart() throws IOException {
        Files.writeString(folder.resolve("pond.messages.jsonl"), CHAT);
        Path judged = Files.writeString(folder.resolve("judged.tsv"), "# by hand\npond\t0\trequest\npond\t4\tother\n");

        assertThat(calibrate("--ordinary", folder.toString(), "--judged", judged.toString(), "--show", "0.5"))
                .isZero();

        assertThat(printed.toString())
                .contains("4 ordinary messages")
                .contains("2 messages, 500.0 in 1,000; judged as requests 1, as false alarms 1 (250.0 in 1,000), not"
                        + " judged 0")
                .containsPattern("\\trequest\\tpond\\t0\\tcan anyone recommend a good mover")
                .containsPattern("\\tother\\tpond\\t4\\tcan anyone recommend the person");
    }

    @Test
    void whatNobodyJudgedIsShownAsOpen() throws IOException {
        Files.writeString(folder.resolve("pond.messages.jsonl"), CHAT);

        calibrate("--ordinary", folder.toString(), "--show", "0.5");

        assertThat(printed.toString()).contains("not judged 2").containsPattern("\\t\\?\\tpond\\t0\\t");
    }

    private int calibrate(String... more) {
        PrintWriter out = new PrintWriter(printed, true);
        Path config = folder.resolve("vouch.yaml");
        String[] arguments = {"calibrate", "--by-words", "--config", config.toString()};
        return Main.run(
                out, out, Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
    }
}
