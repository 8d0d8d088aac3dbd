package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterleaveTest {

    private static final String THREADS = """
            {"id":"a","by":"Ada","at":"2026-01-01T08:00:00Z","title":"","text":"Can anyone recommend a good plumber?","answers":[\
            {"id":"a1","by":"Bo","at":"2026-01-01T08:02:00Z","text":"Try Bluefin Plumbing, they fixed our pipes"}]}
            {"id":"b","by":"Cem","at":"2026-01-02T08:00:00Z","title":"","text":"Can anyone recommend a good dentist?","answers":[\
            {"id":"b1","by":"Dora","at":"2026-01-02T08:03:00Z","text":"Try Bright Smile Clinic, gentle with teeth"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void vouchesThatAreHeardInTheChatUnderTheirRequestSurvive() throws Exception {
        Path threads = Files.writeString(folder.resolve("threads.jsonl"), THREADS);
        StringWriter out = new StringWriter();

        int exit = Main.run(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "interleave",
                "--threads",
                threads.toString(),
                "--at-once",
                "1",
                "--seeds",
                "1",
                "--keep",
                folder.resolve("kept").toString());

        assertThat(exit).isZero();
        assertThat(out.toString().lines().toList().getLast()).contains("100.0% (2 of 2)  2");
        assertThat(Files.readString(folder.resolve("kept/chat-1.0-1.txt")))
                .contains("- Ada: Can anyone recommend a good plumber?", "- Dora: Try Bright Smile Clinic");
    }
}
