package org.vouch.indexer.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.export.ShownName;
import org.vouch.indexer.recommendation.Reaction;

class MessageJsonTest {

    private static final Path FILES = Path.of("src/test/resources/exports/table");
    private static final MessageJson FORMAT = new MessageJson();

    @TempDir
    private Path folder;

    private static Overheard heard(String file) {
        return Overheard.in(FILES.resolve(file), FORMAT);
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("messages"), text);
    }

    @Test
    void oneListIsReadObjectByObject() {
        var heard = heard("one-list.json");

        assertThat(heard.authors()).containsExactly("Mara 🦊", "Tom", "Ines");
        assertThat(heard.texts()).containsExactly("SOC : anyone?", "Northlight.\nTruly.", "");
        assertThat(heard.moments()).containsExactly("2026-03-14T09:30:00Z", "2026-03-14T09:31:00Z", "null");
        assertThat(heard.said()).extracting(Said::line).containsExactly(2, 3, 6);
        assertThat(heard.problems())
                .containsExactly(
                        "5: no object in braces where one belongs, which is not read",
                        "6: 1 message that does not say when it was said; kept undated");
    }

    @Test
    void reactionsAreAListOfObjectsOrText() {
        assertThat(heard("one-list.json").said())
                .extracting(said -> said.circumstances().reactions())
                .containsExactly(
                        List.of(),
                        List.of(new Reaction("👍", 3), new Reaction("❤", 2)),
                        List.of(new Reaction("👀", 1)));
    }

    @Test
    void eachLineIsAMessageOrAProblem() {
        var heard = heard("one-object-a-line.jsonl");

        assertThat(heard.said()).extracting(Said::id).containsExactly("1", "2", "7");
        assertThat(heard.said()).extracting(Said::replyTo).containsExactly(null, "1", null);
        assertThat(heard.said())
                .extracting(Said::author)
                .containsExactly(
                        new Author("17", "Mara", false), new Author("", "Tom", false), new Author("u7", "", false));
        assertThat(heard.said())
                .extracting(said -> said.circumstances().edited())
                .containsExactly(false, false, true);
        assertThat(heard.problems())
                .containsExactly(
                        "4: not one JSON object at column 16; the line is not read",
                        "5: not one JSON object; the line is not read",
                        "6: not one JSON object; the line is not read");
    }

    @Test
    void aChannelIsAChatOfItsOwn() {
        assertThat(heard("one-object-a-line.jsonl").byChat().keySet())
                .containsExactly(new Chat("", "security"), new Chat("", "elsewhere"));
    }

    @Test
    void aListThatBreaksOffIsReadUpToThere() throws IOException {
        var heard =
                Overheard.in(written("[{\"at\":1773480720,\"by\":\"Mara\",\"text\":\"SOC?\"},\n{\"by\":\"T"), FORMAT);

        assertThat(heard.texts()).containsExactly("SOC?");
        assertThat(heard.problems()).hasSize(1).first().asString().startsWith("2: JSON that is damaged or breaks off");
    }

    @Test
    void bytesThatAreNoTextAreLeftOutAndReported() throws IOException {
        Path file = folder.resolve("messages");
        Files.write(
                file,
                "[{\"at\":1773480720,\"by\":\"Mara\",\"text\":\"Größe?\"}]".getBytes(StandardCharsets.ISO_8859_1));

        var heard = Overheard.in(file, FORMAT);

        assertThat(heard.texts()).containsExactly("Gre?");
        assertThat(heard.problems())
                .containsExactly("1: bytes that are no text; this entry, and others like it, are read without them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(String charset) throws IOException {
        Path file = folder.resolve("messages");
        Files.write(file, "\uFEFF[{\"by\":\"Mára\",\"text\":\"Größe?\"}]".getBytes(Charset.forName(charset)));

        assertThat(Overheard.recognises(FORMAT, file)).isTrue();
        assertThat(Overheard.in(file, FORMAT).texts()).containsExactly("Größe?");
    }

    @Test
    void nestingWithoutEndIsAProblem() throws IOException {
        var heard = Overheard.in(
                written("[{\"at\":1773480720,\"by\":\"Mara\",\"text\":\"SOC?\"},\n{\"by\":" + "[".repeat(100_000)),
                FORMAT);

        assertThat(heard.texts()).containsExactly("SOC?");
        assertThat(heard.problems()).hasSize(1).first().asString().startsWith("2: JSON that is damaged or breaks off");
    }

    @Test
    void aNameThatNeverEndsIsCut() throws IOException {
        var heard = Overheard.in(
                written("[{\"by\":\"Tom\",\"text\":\"SOC?\"},{\"by\":\"" + "M".repeat(100_000) + "\"}]"), FORMAT);

        assertThat(heard.authors()).containsExactly("Tom", "M".repeat(ShownName.CHARACTERS_MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"t\",\"by\":\"u\",\"text\":\"x\",\"answers\":[]}\n",
                "{\"name\":\"Circle\",\"type\":\"private_group\",\"id\":1,\"messages\":[{\"from\":\"A\",\"text\":\"x\"}]}",
                "{\"guild\":{},\"channel\":{},\"messages\":[]}",
                "[{\"type\":\"message\",\"user\":\"U1\",\"text\":\"x\",\"ts\":\"1773480720.000100\"}]",
                "{\"type\":\"version\",\"version\":1}\n{\"type\":\"post\",\"post\":{\"user\":\"u\",\"message\":\"x\"}}\n",
                "[{\"by\":\"u\"}]",
                "[]",
                "by,text\n",
                ""
            })
    void otherJsonIsNone(String text) throws IOException {
        assertThat(Overheard.recognises(FORMAT, written(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"timestamp\":\"2018-12-05T10:39:10\",\"author\":\"A\",\"message\":\"hi\"}]",
                "\uFEFF  [ {\"Sender\":\"A\",\"Body\":\"hi\"}, {\"Sender\":",
                "{\"from\":\"A\"}\n{\"from\":\"B\",\"content\":\"hi\"}\n"
            })
    void messagesAreRecognisedByTheirNames(String text) throws IOException {
        assertThat(Overheard.recognises(FORMAT, written(text))).isTrue();
    }
}
