package org.vouch.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Provenance;
import org.vouch.bot.chat.Sender;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

class LiveTranscriptsTest {

    private static final CommunityId QUAY = new CommunityId("quay");
    private static final ChatId CHAT = new ChatId("telegram", "-10077");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Sender ADA = new Sender(new MemberId("telegram:7"), "Ada", false);

    @TempDir
    private Path knowledge;

    private LiveTranscripts transcripts;

    @BeforeEach
    void open() {
        transcripts = new LiveTranscripts(knowledge);
    }

    private Path file() {
        return knowledge.resolve("quay/live/telegram-10077.jsonl");
    }

    private void hear(String id, String text) throws IOException {
        MessagePlace place = new MessagePlace(CHAT, null, id);
        MessageHeard heard = new MessageHeard("event-" + id, place, NOON, ADA, text, null, false, false);
        transcripts.add(QUAY, CHAT, heard, null);
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file())) {
            texts.add(new ObjectMapper().readTree(line).path("text").textValue());
        }
        return texts;
    }

    @Test
    void aMessageIsALineThatTellsAllThatAnExportWould() throws IOException {
        Provenance from = new Provenance("telegram:77", "user7", "https://t.me/c/77/5", true, false);
        MessagePlace place = new MessagePlace(CHAT, null, "5");
        transcripts.add(
                QUAY,
                CHAT,
                new MessageHeard("e", place, NOON, ADA, "Ask\nQuillgate", null, false, false, "4", from),
                "4");

        assertThat(Files.readString(file())).isEqualTo("""
                {"id":"5","at":"2026-03-01T12:00:00Z","by":"Ada","by_id":"user7","text":"Ask\\nQuillgate",\
                "reply_to":"4","chat_id":"telegram:77","link":"https://t.me/c/77/5","forwarded":true}
                """);
    }

    @Test
    void anEditIsALaterLineOfTheSameMessageAndTime() throws IOException {
        hear("5", "Ask Quilgate");
        Instant later = NOON.plusSeconds(60);
        MessagePlace place = new MessagePlace(CHAT, null, "5");
        transcripts.add(
                QUAY,
                CHAT,
                new MessageEdited("e", place, later, NOON, ADA, "Ask Quillgate", null, null, Provenance.UNKNOWN),
                null);

        assertThat(Files.readAllLines(file()).getLast())
                .contains("\"id\":\"5\"", "\"at\":\"2026-03-01T12:00:00Z\"", "Quillgate", "\"edited\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"id\":\"2\",\"text\":\"torn in the mid", "{\"id\":\"2\"}{", "\u00e4"})
    void whatACrashLeftOfALineIsCutOff(String torn) throws IOException {
        hear("1", "whole");
        Files.writeString(file(), torn, StandardOpenOption.APPEND);
        hear("2", "after the crash");

        assertThat(texts()).containsExactly("whole", "after the crash");
    }

    @Test
    void aLongTornLineIsCutOffAndNothingElse() throws IOException {
        hear("1", "whole");
        Files.writeString(file(), "{\"text\":\"" + "x".repeat(200_000), StandardOpenOption.APPEND);
        hear("2", "after the crash");

        assertThat(texts()).containsExactly("whole", "after the crash");
    }

    @Test
    void aFileWithNothingButATornLineBeginsAnew() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), "{\"id".getBytes(StandardCharsets.UTF_8));
        hear("1", "first");

        assertThat(texts()).containsExactly("first");
    }

    @Test
    void aWholeLineWithoutAnEndIsSomebodysWhoEditedTheFile() throws IOException {
        hear("1", "one");
        Files.writeString(file(), Files.readString(file()).strip());
        hear("2", "two");

        assertThat(texts()).containsExactly("one", "two");
    }

    @Test
    void aCuratorMayTakeLinesOutOrReplaceTheFileMeanwhile() throws IOException {
        hear("1", "one");
        hear("2", "two");
        Path other = knowledge.resolve("edited");
        Files.writeString(other, Files.readAllLines(file()).getLast() + "\n");
        Files.delete(file());
        Files.move(other, file());
        hear("3", "three");

        assertThat(texts()).containsExactly("two", "three");
    }

    @Test
    void aFileThatACuratorDeletedBeginsAnew() throws IOException {
        hear("1", "one");
        Files.delete(file());
        transcripts.sync();
        hear("2", "two");
        transcripts.sync();

        assertThat(texts()).containsExactly("two");
    }

    @Test
    void eachCommunityHasItsOwnFolder() throws IOException {
        hear("1", "of the quay");
        MessagePlace place = new MessagePlace(CHAT, null, "2");
        transcripts.add(
                new CommunityId("parents"),
                CHAT,
                new MessageHeard("e", place, NOON, ADA, "of parents", null, false, false),
                null);

        assertThat(texts()).containsExactly("of the quay");
        assertThat(knowledge.resolve("parents/live/telegram-10077.jsonl"))
                .content()
                .contains("of parents");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(knowledge.resolve("quay"), "a file where the folder should be");

        assertThatThrownBy(() -> hear("1", "lost?")).isInstanceOf(IOException.class);
    }
}
