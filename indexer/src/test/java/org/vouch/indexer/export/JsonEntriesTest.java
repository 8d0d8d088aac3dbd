package org.vouch.indexer.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEntriesTest {

    private static final String BREAKS = "JSON that is damaged or breaks off; from here on it is not read";
    private static final Set<String> KEPT = Set.of("id", "text", "at");

    private final List<String> problems = new ArrayList<>();
    private final List<JsonEntry> entries = new ArrayList<>();

    private void read(String json) throws IOException {
        read(json.getBytes(StandardCharsets.UTF_8));
    }

    private void read(byte[] json) throws IOException {
        read(new OpenablePart("", json.length, () -> new ByteArrayInputStream(json), _ -> {}));
    }

    /// The entries of a list at the root, or of the list `messages` in an object at the root.
    private void read(Part part) throws IOException {
        JsonEntries.read(
                part,
                new Noted(problems),
                KEPT::contains,
                root -> root.object(field -> {
                    if (field.equals("messages")) {
                        root.list(() -> root.entry().ifPresent(entries::add));
                    }
                }));
    }

    private List<String> texts() {
        return entries.stream().map(entry -> entry.text("text")).toList();
    }

    @Test
    void anEntryHasTheFieldsThatAreKeptAndItsLine() throws IOException {
        read("""
                {"name": "x", "other": {"deep": [1, {"messages": 2}]},
                "messages": [
                 {"id": 1e3, "text": "a", "other": {"text": "b"}},
                 {"id": null, "text": {"text": "c", "other": 1}}], "more": [[]]}
                """);

        assertThat(problems).isEmpty();
        assertThat(entries).extracting(JsonEntry::line).containsExactly(3, 4);
        assertThat(entries.getFirst().fields().toString()).isEqualTo("{\"id\":\"1e3\",\"text\":\"a\"}");
        assertThat(entries.getLast().object("text").text("text")).isEqualTo("c");
        assertThat(entries.getLast().has("id")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aByteOrderMarkSaysHowTextIsWritten(String charset) throws IOException {
        read("\uFEFF{\"messages\": [{\"text\": \"größer 🌱\"}]}".getBytes(Charset.forName(charset)));

        assertThat(texts()).containsExactly("größer 🌱");
        assertThat(problems).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreReportedOnceAndLeftOut() throws IOException {
        read("{\"messages\": [{\"text\": \"a\u00e9b\"},\n{\"text\": \"\u00e9\"}]}"
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(texts()).containsExactly("ab", "");
        assertThat(problems)
                .containsExactly("1: bytes that are no text; this entry, and others like it, are read without them");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"messages": 3}                       | 1: no list in brackets where one belongs, which is not read
            {"messages": {"a": [{"text": "x"}]}}  | 1: no list in brackets where one belongs, which is not read
            [{"text": "x"}]                       | 1: no object in braces where one belongs, which is not read
            {"messages": [[{"text": "x"}], 7]}    | 1: no object in braces where one belongs, which is not read
            "messages"                            | 1: no object in braces where one belongs, which is not read
            """)
    void whatIsOfTheWrongKindIsReportedAndPassedOver(String json, String complaint) throws IOException {
        read(json);

        assertThat(entries).isEmpty();
        assertThat(problems).contains(complaint).allMatch(complaint::equals);
    }

    @Test
    void whatFollowsAStopIsNotRead() throws IOException {
        byte[] json = "{\"messages\": [{\"id\": 1}, {\"id\": 2}, oops".getBytes(StandardCharsets.UTF_8);
        JsonEntries.read(
                new OpenablePart("", json.length, () -> new ByteArrayInputStream(json), _ -> {}),
                new Noted(problems),
                KEPT::contains,
                root -> root.object(_ -> root.list(() -> {
                    root.entry().ifPresent(entries::add);
                    root.stop();
                })));

        assertThat(entries).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void anEmptyFileIsReported() throws IOException {
        read("  \n");

        assertThat(problems).containsExactly("0: an empty file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"b",
                "{\"text\": tru",
                "{\"id\": 1 2}",
                "oops",
                "{\"text\": \"\\q\"}",
                "",
                "{\"a\": 01}"
            })
    void whereItBreaksTheRestIsReportedOnce(String rest) throws IOException {
        read("{\"messages\": [{\"text\": \"a\"},\n" + rest);

        assertThat(texts()).containsExactly("a");
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst()).matches("[12]: " + BREAKS);
    }

    @Test
    void whatFollowsTheEndIsReported() throws IOException {
        read("{\"messages\": [{\"text\": \"a\"}]}\n{\"messages\": [{\"text\": \"b\"}]}");

        assertThat(texts()).containsExactly("a");
        assertThat(problems).containsExactly("2: " + BREAKS);
    }

    @Test
    void anEntryMayHaveAsManyCharactersAsTheLimitAndNoMore() throws IOException {
        String most = "x".repeat(JsonTree.CHARACTERS_MAX);
        read("{\"messages\": [{\"text\": \"" + most + "\"},\n{\"text\": \"" + most
                + "y\", \"id\": 3},\n{\"text\": \"z\"}]}");

        assertThat(texts()).containsExactly(most, "z");
        assertThat(problems)
                .containsExactly("2: an entry of more than 1048576 characters or 20000 values, which is not read");
    }

    @Test
    void anEntryMayHaveAsManyValuesAsTheLimitAndNoMore() throws IOException {
        // The object and its list are values, too.
        String most = "[" + String.join(",", Collections.nCopies(JsonTree.VALUES_MAX - 2, "1")) + "]";
        read("{\"messages\": [{\"text\": " + most + "},\n{\"text\": " + most + ", \"id\": 3},\n{\"text\": \"z\"}]}");

        assertThat(entries).hasSize(2);
        assertThat(problems)
                .containsExactly("2: an entry of more than 1048576 characters or 20000 values, which is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"text\":", "[{\"text\": [", "9", "x", "\"", "\"x", " ", "{\"a\": 1},"})
    void whateverIsRepeatedForAHundredMegabytesItIsNotHeld(String piece) throws IOException {
        byte[] pieces = piece.repeat(65_536 / piece.length()).getBytes(StandardCharsets.UTF_8);
        var streams = new ArrayList<InputStream>();
        streams.add(stream("{\"messages\": [{\"text\": \"a\"}, {\"text\":".getBytes(StandardCharsets.UTF_8)));
        streams.addAll(Collections.nCopies(1_600, null).stream()
                .map(_ -> stream(pieces))
                .toList());
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        read(new OpenablePart("", 0, () -> new SequenceInputStream(Collections.enumeration(streams)), _ -> {}));
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(texts()).containsExactly("a");
        assertThat(problems).containsExactly("1: " + BREAKS);
        assertThat(allocated).isLessThan(100_000_000);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Test
    void bytesChangedAtRandomNeverFail() throws IOException {
        long seed = Long.getLong("vouch.seed", System.nanoTime());
        System.out.println("changed JSON: -Dvouch.seed=" + seed);
        var random = new Random(seed);
        byte[] good = "{\"messages\": [{\"id\": 12, \"text\": [\"a\", {\"text\": \"b\\u00e9\"}], \"at\": null}]}"
                .repeat(2)
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            var changed = new ByteArrayOutputStream();
            changed.write(good, 0, random.nextInt(good.length));
            changed.write(random.nextInt(256));
            int from = random.nextInt(good.length);
            changed.write(good, from, good.length - from);
            read(changed.toByteArray());
        }

        assertThat(problems).isNotEmpty();
    }
}
