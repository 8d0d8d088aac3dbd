package org.vouch.indexer.export.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

class SignalTest {

    private static final Path FILES = Path.of("src/test/resources/exports/signal");
    private static final Signal FORMAT = new Signal();
    private static final Author MARA = Author.named("Mara Quill");
    private static final Author TOM = new Author("dG9tLXRvbS10b20tdG9tIQ==", "Tom Fenn", false);
    private static final Author INES = new Author("aW5lcy1pbmVzLWluZXMhIQ==", "+49000000", false);

    @TempDir
    private Path folder;

    private static Overheard heard(String file) {
        return Overheard.in(FILES.resolve(file), FORMAT);
    }

    private static Said said(
            Author author, long sent, String text, String replyTo, boolean edited, int line, Reaction... reactions) {
        return new Said(
                Long.toString(sent),
                author,
                Instant.ofEpochMilli(sent),
                "",
                text,
                replyTo.isEmpty() ? null : replyTo,
                new Circumstances("The Circle", edited, false, false, List.of(reactions)),
                null,
                line);
    }

    @Test
    void whatMembersSaidInAGroupIsMessages() {
        var heard = heard("groups-and-private-chats.jsonl");

        assertThat(heard.problems()).isEmpty();
        assertThat(heard.said())
                .containsExactly(
                        said(
                                MARA,
                                1773480600000L,
                                "Who has a good SOC, @Tom Fenn or @+49000000?",
                                "",
                                false,
                                11,
                                new Reaction("👀", 2),
                                new Reaction("👍", 1)),
                        said(TOM, 1773480660000L, "Northlight.", "1773480600000", true, 12),
                        said(INES, 1773480730000L, "", "", false, 14, new Reaction("❤", 1)),
                        said(INES, 1773480740000L, "Which one?\nNorthlight\nQuillgate", "", false, 15));
    }

    @Test
    void whatTheAppSaysWhatWasDeletedAndWhatWasSaidInPrivateIsNoMessage() {
        assertThat(heard("groups-and-private-chats.jsonl").system()).containsExactly(10, 13, 16);
    }

    @Test
    void aGroupHasAnIdThatDoesNotTellItsKey() {
        assertThat(heard("groups-and-private-chats.jsonl").byChat().keySet())
                .singleElement()
                .satisfies(chat -> {
                    assertThat(chat.id()).matches("signal:[0-9a-f]{32}");
                    assertThat(chat.channel()).isEqualTo("The Circle");
                });
    }

    @Test
    void aLineThatIsWrongIsReportedAndTheOthersAreRead() {
        var heard = heard("lines-that-are-wrong.jsonl");

        assertThat(heard.texts()).containsExactly("SOC?", "");
        assertThat(heard.system()).containsExactly(11);
        assertThat(heard.problems())
                .containsExactly(
                        "6: a message of somebody who is not in the export; it is not read",
                        "7: not one JSON object at column 13; the line is not read",
                        "8: not one JSON object; the line is not read",
                        "9: no date that can be read; the message is kept undated",
                        "10: a date that lies in the future; the message is kept undated");
    }

    @Test
    void theFilesThatLieBesideItAreNotRead() throws IOException {
        Path zip = Overheard.zip(
                folder.resolve("export.zip"),
                Map.of(
                        "signal/files/ab/notes.txt",
                        "Nothing.",
                        "signal/metadata.json",
                        "{\"version\":1}",
                        "signal/main.jsonl",
                        Files.readString(FILES.resolve("groups-and-private-chats.jsonl"))));

        assertThat(Overheard.recognises(FORMAT, zip)).isTrue();
        assertThat(Overheard.in(zip, FORMAT).said()).hasSize(4);
        assertThat(Overheard.in(zip, FORMAT).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"version\",\"version\":1}\n",
                "{\"version\":1}\n",
                "{\"chatItem\":{}}\n",
                "{\"version\":",
                "by,text\n",
                ""
            })
    void otherTextIsNoExport(String text) throws IOException {
        assertThat(Overheard.recognises(FORMAT, Files.writeString(folder.resolve("export"), text)))
                .isFalse();
    }
}
