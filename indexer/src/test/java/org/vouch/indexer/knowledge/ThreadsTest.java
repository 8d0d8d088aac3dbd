package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Transcript;

class ThreadsTest {

    private static final String GOOD = """
            {"id":"good","by":"u1","title":"A SOC?"}
            """;

    @TempDir
    private Path root;

    private WrittenFolder.Found read(String lines) {
        return read(lines.getBytes(StandardCharsets.UTF_8));
    }

    private WrittenFolder.Found read(byte[] lines) {
        return new WrittenFolder(root).with("circle/chat.threads.jsonl", lines).read();
    }

    @Test
    void aThreadIsATranscriptOfTheRequestAndTheAnswersToIt() {
        var found = read("""
                \uFEFF
                {"id":"t1","by":"U 1","at":"2024-05-01T08:00:00Z","title":"A SOC?","text":"For\\na hospital.",\
                "community":"elsewhere","unknown":[1],"link":"https://a.example/t1","answers":[\
                {"id":"a1","by":"u2","at":null,"text":"Northlight."},{"id":7,"by":"u3","text":" "},\
                {"id":8,"by":"u4","at":"2024-05-02","text":"+1"}]}
                """);

        assertThat(found.complaints()).isEmpty();
        assertThat(found.transcripts)
                .containsExactly(new Transcript(
                        new CommunityId("circle"),
                        List.of(
                                new Message(
                                        "t1",
                                        new MemberId("u 1"),
                                        Instant.parse("2024-05-01T08:00:00Z"),
                                        "A SOC?",
                                        "For\na hospital.",
                                        null,
                                        new Source("circle/chat.threads.jsonl", 2, "https://a.example/t1")),
                                new Message(
                                        "a1",
                                        new MemberId("u2"),
                                        null,
                                        "",
                                        "Northlight.",
                                        "t1",
                                        new Source("circle/chat.threads.jsonl", 2, null)),
                                new Message(
                                        "8",
                                        new MemberId("u4"),
                                        Instant.parse("2024-05-02T00:00:00Z"),
                                        "",
                                        "+1",
                                        "t1",
                                        new Source("circle/chat.threads.jsonl", 2, null)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-05-01T08:00:00Z      | 2024-05-01T08:00:00Z | -
            2024-05-01T10:00:00+02:00 | 2024-05-01T08:00:00Z | -
            2024-05-01T08:00          | 2024-05-01T08:00:00Z | -
            2024-05-01                | 2024-05-01T00:00:00Z | -
            yesterday                 | -                    | 1: 'yesterday' is no moment; the entry is kept undated
            2024-02-30                | -                    | 1: '2024-02-30' is no moment; the entry is kept undated
            2026-11-01T12:00:00Z      | 2026-11-01T12:00:00Z | -
            2026-11-01T12:00:01Z      | -                    | 1: '2026-11-01T12:00:01Z' lies in the future; the entry is kept undated
            """)
    void aMomentIsReadAs(String at, @Nullable Instant read, @Nullable String complaint) {
        var found = read("{\"id\":\"t\",\"by\":\"u\",\"title\":\"x\",\"at\":\"" + at + "\"}\n");

        assertThat(found.transcripts.getFirst().messages().getFirst().at()).isEqualTo(read);
        if (complaint == null) {
            assertThat(found.complaints()).isEmpty();
        } else {
            assertThat(found.complaints()).containsExactly(complaint);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"by":"u","title":"x"}                           | 1: a thread without 'id' is not read
            {"id":" ","by":"u","title":"x"}                  | 1: a thread without 'id' is not read
            {"id":"t","title":"x"}                           | 1: a thread without 'by' is not read
            {"id":"t","by":null,"title":"x"}                 | 1: a thread without 'by' is not read
            {"id":"t","by":"u"}                              | 1: a thread without title and text is not read
            {"id":"t",                                       | 1: not JSON at column 11; the line is not read
            {"id":"t","by":"u","title":"x"} {}               | 1: not JSON at column 33; the line is not read
            [1]                                              | 1: not a JSON object, which is not read
            """)
    void aMistakenThreadIsReportedAndTheOthersAreRead(String line, String complaint) {
        var found = read(line + "\n" + GOOD);

        assertThat(found.complaints()).containsExactly(complaint);
        assertThat(found.transcripts)
                .extracting(transcript -> transcript.messages().getFirst().id())
                .containsExactly("good");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"by":"u","text":"x"}           | 1: an answer without 'id' is not read
            {"id":"a","text":"x"}           | 1: an answer without 'by' is not read
            "just words"                    | 1: an answer without 'id' is not read
            {"id":"b","by":"u","text":"x"}  | 1: the id 'b' is taken in its thread; this answer is not read
            {"id":"t","by":"u","text":"x"}  | 1: the id 't' is taken in its thread; this answer is not read
            """)
    void aMistakenAnswerIsReportedAndTheOthersAreRead(String answer, String complaint) {
        var found = read("{\"id\":\"t\",\"by\":\"u\",\"title\":\"x\",\"answers\":["
                + "{\"id\":\"b\",\"by\":\"v\",\"text\":\"first\"}," + answer + "]}\n");

        assertThat(found.complaints()).containsExactly(complaint);
        assertThat(found.transcripts.getFirst().messages())
                .extracting(Message::id)
                .containsExactly("t", "b");
    }

    @Test
    void anIdMayHaveAsManyCharactersAsTheLimitAndNoMore() {
        String most = "x".repeat(ThreadLine.ID_CHARACTERS_MAX);

        assertThat(readThread(most, "u1", most + "y", "u2").complaints())
                .containsExactly("1: an answer with 'id' of more than 200 characters is not read");
        assertThat(readThread(most + "y", "u1", "a1", "u2").complaints())
                .containsExactly("1: a thread with 'id' of more than 200 characters is not read");
        assertThat(readThread("t1", most, "a1", most + "y").complaints())
                .containsExactly("1: an answer with 'by' of more than 200 characters is not read");
        assertThat(readThread(most, most, most.replace('x', 'a'), most).complaints())
                .isEmpty();
    }

    private WrittenFolder.Found readThread(String id, String by, String answerId, String answerBy) {
        return read("""
                {"id":"%s","by":"%s","title":"A SOC?","answers":[{"id":"%s","by":"%s","text":"Northlight."}]}
                """.formatted(id, by, answerId, answerBy));
    }

    @Test
    void aThreadIdIsTakenOnceInAFile() {
        var found = read(GOOD + GOOD);

        assertThat(found.complaints()).containsExactly("2: the thread id 'good' is taken; this thread is not read");
        assertThat(found.transcripts).hasSize(1);
    }

    @Test
    void answersThatAreNoListAreReportedAndTheRequestIsRead() {
        var found = read("""
                {"id":"t","by":"u","title":"x","answers":3}
                {"id":"u","by":"u","title":"x","answers":[]}
                {"id":"v","by":"u","title":"x","answers":null}
                """);

        assertThat(found.complaints()).containsExactly("1: the answers are no list and are not read");
        assertThat(found.transcripts).hasSize(3);
    }

    @Test
    void anInsecureLinkIsReportedAndTheThreadKept() {
        var found = read("{\"id\":\"t\",\"by\":\"u\",\"title\":\"x\",\"link\":\"http://a.example\"}");

        assertThat(found.complaints()).containsExactly("1: the link is no https address; the entry is kept without it");
        assertThat(found.transcripts).hasSize(1);
    }

    @Test
    void aLineThatIsNotUtf8IsReportedWithTheByteAndTheOthersAreRead() {
        var lines = new ByteArrayOutputStream();
        lines.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));
        lines.writeBytes("{\"id\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        lines.writeBytes(GOOD.replace("good", "bést").getBytes(StandardCharsets.UTF_8));
        var found = read(lines.toByteArray());

        assertThat(found.complaints()).containsExactly("2: not UTF-8 at byte 8 of the line, which is not read");
        assertThat(found.transcripts).hasSize(2);
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreGone() {
        var found = read("{\"id\":\"t\",\"by\":\"u\",\"title\":\"a\\u0000b\",\"text\":\"c\\ud83dd\\ne\"}");

        assertThat(found.transcripts.getFirst().messages().getFirst().wording()).isEqualTo("ab\ncd\ne");
    }

    @Test
    void aLineMayHaveAsManyCharactersAsTheLimitAndNoMore() {
        var head = "{\"id\":\"t\",\"by\":\"u\",\"title\":\"";
        var tail = "\"}";
        var longest = "\u4e2d".repeat(Threads.LINE_CHARACTERS_MAX - head.length() - tail.length());

        assertThat(read(head + longest + tail).transcripts).hasSize(1);
        assertThat(read(head + longest + "x" + tail).complaints())
                .containsExactly("1: a line of more than 1048576 characters, which is not read");
    }

    @Test
    void aLineOfAHundredMegabytesIsReportedWithoutBeingHeld() throws IOException {
        var folder = new WrittenFolder(root).with("circle/chat.threads.jsonl", GOOD);
        var file = folder.path("circle/chat.threads.jsonl");
        // The gap takes no room on disk and reads as zeros.
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(
                    ByteBuffer.wrap(("\n" + GOOD.replace("good", "last")).getBytes(StandardCharsets.UTF_8)),
                    GOOD.length() + 100_000_000L);
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var found = folder.read();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(found.complaints()).containsExactly("2: a line of more than 1048576 characters, which is not read");
        assertThat(found.transcripts).hasSize(2);
        assertThat(allocated).isLessThan(32_000_000);
    }
}
