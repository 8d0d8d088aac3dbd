package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void detectWritesADecisionForEachMessage() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), """
                {"ref":"m1","text":"Can anyone recommend a vet?"}

                {"ref":"m2","text":"Meeting moved to three"}
                """);
        Path out = folder.resolve("out.jsonl");

        assertThat(Main.run("detect", "--in", in.toString(), "--out", out.toString()))
                .isZero();
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(Files.readAllLines(out).getFirst()).startsWith("{\"ref\":\"m1\",\"request\":true,\"score\":0.");
        assertThat(Files.readAllLines(out).getLast()).startsWith("{\"ref\":\"m2\",\"request\":false,\"score\":0.");
    }

    @Test
    void suggestWritesWhatIsNamedInEachThread() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), """
                {"id":"t1","by":"u1","at":"2026-01-31T12:00:00Z","title":"Movers","text":"Who is good?","community":"c",\
                "answers":[{"id":"t1a","by":"u2","at":null,"text":"Try Bluefin Movers, they are great"},\
                {"id":"t1b","by":"u3","at":null,"text":"Avoid Bluefin Movers"}]}
                {"id":"t2","by":"u1","at":null,"title":"","text":"Hiccups?","community":"c",\
                "answers":[{"id":"t2a","by":"u2","at":null,"text":"drink some water and wait for a while"}]}
                """);
        Path out = folder.resolve("out.jsonl");

        assertThat(Main.run("suggest", "--in", in.toString(), "--out", out.toString()))
                .isZero();
        assertThat(out).hasContent("""
                {"thread":"t1","suggestions":[{"name":"Bluefin Movers","aliases":[],"for":["u2"],"against":["u3"]}]}
                {"thread":"t2","suggestions":[]}
                """);
    }

    @Test
    void aFileThatCannotBeUsedIsExitCodeOne() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"ref\":\"m1\"");
        String out = folder.resolve("out.jsonl").toString();

        assertThat(Main.run("detect", "--in", bad.toString(), "--out", out)).isEqualTo(1);
        assertThat(Main.run("suggest", "--in", folder.resolve("none").toString(), "--out", out))
                .isEqualTo(1);
    }

    @Test
    void theHelpSaysTheCommandAsItIsTyped() {
        assertThat(new CommandLine(new Main()).getUsageMessage()).startsWith("Usage: ./vouch evaluate ");
    }

    @Test
    void aCommandThatIsNotUnderstoodIsExitCodeTwo() {
        assertThat(Main.run()).isEqualTo(2);
        assertThat(Main.run("guess")).isEqualTo(2);
        assertThat(Main.run("detect", "--in", "a")).isEqualTo(2);
    }
}
