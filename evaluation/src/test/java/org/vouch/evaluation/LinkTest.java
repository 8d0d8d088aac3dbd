package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.exchange.LinkFeature;
import org.vouch.indexer.learned.Forest;

class LinkTest {

    private static final String CHAT = """
            {"id":"0","by":"wren","at":"23:59","text":"how do I mount a second disk?"}
            {"id":"1","by":null,"at":null,"text":"=== finch has joined","system":true}
            {"id":"2","by":"ibis","at":"23:59","text":"which player plays flac files?"}
            {"id":"3","by":"heron","at":"00:00","text":"wren: add it to fstab"}
            """;

    private final StringWriter printed = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void eachMessageIsLinkedAndWhatTheAppSaidStandsAlone() throws IOException {
        Files.writeString(folder.resolve("pond.messages.jsonl"), CHAT);

        assertThat(link()).isZero();

        assertThat(folder.resolve("out/pond.links")).hasContent("1 1\n0 0\n2 2\n3 0\n");
        assertThat(printed.toString()).isEmpty();
    }

    @Test
    void howFastItGoesIsToldWhenAsked() throws IOException {
        Files.writeString(folder.resolve("pond.messages.jsonl"), CHAT);

        assertThat(link("--rounds", "2")).isZero();

        assertThat(printed.toString()).matches("\\d+ messages a second of processor time\\R");
    }

    @Test
    void aFolderWithoutChatsIsRefused() {
        assertThat(link()).isEqualTo(1);

        assertThat(printed.toString()).contains(folder.toString(), ".messages.jsonl");
    }

    @Test
    void whatIsLearnedIsWhatTheProductReads() throws IOException {
        Files.writeString(folder.resolve("pond.messages.jsonl"), CHAT + """
                {"id":"4","by":"heron","at":"00:01","text":"and then run mount -a"}
                """);
        Files.writeString(folder.resolve("pond.links"), "0 0\n1 1\n2 2\n3 0\n4 3\n");

        assertThat(run("train", "link", "--in", folder.toString(), "--out", folder.toString()))
                .isZero();

        Forest forest = Forest.read(Files.readAllBytes(folder.resolve("links.txt")), LinkFeature.numbers());
        assertThat(forest.size()).isPositive();
        assertThat(folder.resolve("link-words.txt")).isNotEmptyFile();
    }

    private int link(String... more) {
        String[] arguments = {
            "link", "--in", folder.toString(), "--out", folder.resolve("out").toString()
        };
        String[] all =
                Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new);
        return run(all);
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(printed, true);
        return Main.run(out, out, arguments);
    }
}
