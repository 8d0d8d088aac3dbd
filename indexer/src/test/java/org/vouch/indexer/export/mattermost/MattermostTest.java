package org.vouch.indexer.export.mattermost;

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
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

class MattermostTest {

    private static final Path FILES = Path.of("src/test/resources/exports/mattermost");
    private static final Mattermost FORMAT = new Mattermost();
    private static final String ROOT = "security/1773480600001/mara";

    @TempDir
    private Path folder;

    private static Overheard heard(String file) {
        return Overheard.in(FILES.resolve(file), FORMAT);
    }

    private static Circumstances in(String channel, boolean edited, boolean bot, Reaction... reactions) {
        return new Circumstances(channel, edited, false, bot, List.of(reactions));
    }

    @Test
    void aPostIsAMessageAndSoIsEachReplyToIt() {
        var heard = heard("teams-channels-and-threads.jsonl");

        assertThat(heard.problems()).isEmpty();
        assertThat(heard.said())
                .containsExactly(
                        new Said(
                                ROOT,
                                new Author("mara", "Mara Q.", false),
                                Instant.ofEpochMilli(1773480600001L),
                                "",
                                "Who has a good SOC, @Tom Fenn? Or @ines. Or @nobody, mail@ines.example",
                                null,
                                in("Security talk", true, false, new Reaction("eyes", 2), new Reaction("+1", 1)),
                                null,
                                12),
                        new Said(
                                "security/1773480660000/tom.fenn",
                                new Author("tom.fenn", "Tom Fenn", false),
                                Instant.ofEpochMilli(1773480660000L),
                                "",
                                "Northlight.",
                                ROOT,
                                in("Security talk", false, false, new Reaction("+1", 1)),
                                null,
                                12),
                        new Said(
                                "security/1773480665000/tally",
                                new Author("tally", "Tally", true),
                                Instant.ofEpochMilli(1773480665000L),
                                "",
                                "Counted.",
                                ROOT,
                                in("Security talk", false, true),
                                null,
                                12),
                        new Said(
                                "off-topic/1773480720000/ines",
                                new Author("ines", "Alarm", true),
                                Instant.ofEpochMilli(1773480720000L),
                                "",
                                "Alert",
                                null,
                                in("off-topic", false, true),
                                null,
                                13),
                        new Said(
                                "off-topic/1773480780000/ines",
                                new Author("ines", "ines", false),
                                Instant.ofEpochMilli(1773480780000L),
                                "",
                                "",
                                null,
                                in("off-topic", false, false),
                                null,
                                14));
        assertThat(heard.byChat().keySet())
                .containsExactly(
                        new Chat("mattermost:circle/security", "Security talk"),
                        new Chat("mattermost:circle/off-topic", "off-topic"));
    }

    @Test
    void whatTheServerSaysWhatWasDeletedAndWhatWasSaidInPrivateIsNoMessage() {
        assertThat(heard("teams-channels-and-threads.jsonl").system()).containsExactly(11, 12, 12, 16);
    }

    @Test
    void aLineThatIsWrongIsReportedAndTheOthersAreRead() {
        var heard = heard("lines-that-are-wrong.jsonl");

        assertThat(heard.texts()).containsExactly("SOC?", "Future.", "Northlight.");
        assertThat(heard.problems())
                .containsExactly(
                        "2: a post that does not say who wrote it; it is not read",
                        "3: no date that can be read; the message is kept undated",
                        "4: not one JSON object at column 23; the line is not read",
                        "5: not one JSON object; the line is not read",
                        "6: a date that lies in the future; the message is kept undated",
                        "7: a post that does not say who wrote it; it is not read",
                        "8: an object without a type, which is not read");
    }

    @Test
    void nestingWithoutEndIsAProblem() throws IOException {
        Path file = Files.writeString(
                folder.resolve("export"),
                "{\"type\":\"version\",\"version\":1}\n{\"type\":\"post\",\"post\":" + "[".repeat(100_000) + "\n");

        assertThat(Overheard.in(file, FORMAT).problems()).hasSize(1);
    }

    @Test
    void aZipIsReadWithoutTheFilesThatPeopleAttached() throws IOException {
        Path zip = Overheard.zip(
                folder.resolve("export.zip"),
                Map.of(
                        "data/notes.txt",
                        "Nothing.",
                        "import.jsonl",
                        Files.readString(FILES.resolve("teams-channels-and-threads.jsonl"))));

        assertThat(Overheard.recognises(FORMAT, zip)).isTrue();
        assertThat(Overheard.in(zip, FORMAT).said()).hasSize(5);
        assertThat(Overheard.in(zip, FORMAT).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"post\",\"post\":{}}\n",
                "{\"type\":\"version\"}\n",
                "{\"version\":\"1\",\"backupTimeMs\":\"1773480600000\"}\n",
                "[{\"type\":\"version\",\"version\":1}]",
                "{\"type\":",
                "by,text\n",
                ""
            })
    void otherTextIsNoExport(String text) throws IOException {
        assertThat(Overheard.recognises(FORMAT, Files.writeString(folder.resolve("export"), text)))
                .isFalse();
    }
}
