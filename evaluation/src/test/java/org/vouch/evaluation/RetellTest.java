package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetellTest {

    private static final String THREADS = """
            {"id":"a","by":"Ada","at":"2026-01-01T08:00:00Z","title":"Plumber","text":"Can anyone recommend one?","answers":[\
            {"id":"a1","by":"Bo","at":"2026-01-03T08:02:00Z","text":"Try Bluefin Plumbing"},\
            {"id":"a2","by":"Eli","at":null,"text":"Nobody knows when"}]}
            {"id":"b","by":"Cem","at":"2026-01-02T08:00:00Z","title":"","text":"Any good dentist?","answers":[]}
            """;

    @TempDir
    private Path folder;

    @Test
    void threadsAreToldAsOneChatInTheOrderOfTime() throws Exception {
        Path threads = Files.writeString(folder.resolve("threads.jsonl"), THREADS);
        Path out = folder.resolve("chat.txt");

        assertThat(Main.run("retell", "--threads", threads.toString(), "--out", out.toString()))
                .isZero();

        assertThat(Files.readString(out)).isEqualTo("""
                2026/01/01, 08:00 - Ada: Plumber
                Can anyone recommend one?
                2026/01/02, 08:00 - Cem: Any good dentist?
                2026/01/03, 08:02 - Bo: Try Bluefin Plumbing
                """);
    }
}
