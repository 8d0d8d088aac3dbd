package org.vouch.indexer.export.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

class TelegramJsonTest {

    private static final TelegramJson FORMAT = new TelegramJson();

    @TempDir
    private Path root;

    static Path fixture(String name) throws URISyntaxException {
        URL url = TelegramJsonTest.class.getResource("/exports/telegram/" + name);
        return Path.of(Objects.requireNonNull(url, name).toURI());
    }

    private Path written(String json) throws IOException {
        return Files.writeString(root.resolve("renamed by somebody.txt"), json);
    }

    /// What is found in a chat with these messages.
    private Overheard chat(String messages) throws IOException {
        return Overheard.in(written("""
                {"name": "Beds", "type": "private_supergroup", "id": 7, "messages": [
                """ + messages + "]}"), FORMAT);
    }

    private Overheard message(String fields) throws IOException {
        return chat("{\"id\": 1, \"type\": \"message\", \"from\": \"Ines\", " + fields + "}");
    }

    @Test
    void aMessageIsKeptWithAllThatIsKnownOfIt() throws URISyntaxException {
        var overheard = Overheard.in(fixture("single-supergroup.json"), FORMAT);

        assertThat(overheard.problems()).isEmpty();
        assertThat(overheard.byChat()).containsOnlyKeys(new Chat("telegram:1230004560", ""));
        assertThat(overheard.said().subList(0, 2))
                .containsExactly(
                        new Said(
                                "2",
                                new Author("user1001", "Ines Invented", false),
                                Instant.parse("2026-03-01T09:01:00Z"),
                                "",
                                "Can anyone recommend a shop for seeds?",
                                null,
                                Circumstances.PLAIN,
                                "https://t.me/c/1230004560/2",
                                18),
                        new Said(
                                "3",
                                new Author("user1002", "Made-Up Mika", false),
                                Instant.parse("2026-03-01T09:02:00Z"),
                                "",
                                "Sprout & Co.",
                                "2",
                                new Circumstances(
                                        "",
                                        true,
                                        false,
                                        false,
                                        List.of(
                                                new Reaction("👍", 3),
                                                new Reaction("custom_emoji", 2),
                                                new Reaction("paid", 1))),
                                "https://t.me/c/1230004560/3",
                                28));
    }

    @Test
    void mediaWithoutWordsIsAMessageWithoutText() throws URISyntaxException {
        var photo =
                Overheard.in(fixture("single-supergroup.json"), FORMAT).said().get(2);

        assertThat(photo.text()).isEmpty();
        assertThat(photo.circumstances().forwarded()).isTrue();
    }

    @Test
    void whatCameThroughABotIsMarkedAndItsAuthorIsNot() throws URISyntaxException {
        var through =
                Overheard.in(fixture("single-supergroup.json"), FORMAT).said().get(3);

        assertThat(through.text()).isEqualTo("With a caption");
        assertThat(through.circumstances().bot()).isTrue();
        assertThat(through.author().bot()).isFalse();
    }

    @Test
    void aReplyInAnotherChatRepliesToNothingHere() throws IOException {
        assertThat(message("\"reply_to_message_id\": 5, \"reply_to_peer_id\": \"channel8\"")
                        .said()
                        .getFirst()
                        .replyTo())
                .isNull();
        assertThat(message("\"reply_to_message_id\": 5, \"reply_to_peer_id\": \"channel7\"")
                        .said()
                        .getFirst()
                        .replyTo())
                .isEqualTo("5");
    }

    @Test
    void whatIsNoMessageIsOfTheApp() throws URISyntaxException {
        assertThat(Overheard.in(fixture("single-supergroup.json"), FORMAT).system())
                .containsExactly(6, 77);
    }

    @Test
    void aFullExportHasAllGroupsEvenThoseLeftAndNothingElse() throws URISyntaxException {
        var overheard = Overheard.in(fixture("full-export-with-left-chats.json"), FORMAT);

        assertThat(overheard.problems()).isEmpty();
        assertThat(overheard.texts()).containsExactly("One", "Five");
        assertThat(overheard.system()).hasSize(6);
        assertThat(overheard.byChat().keySet())
                .containsExactly(
                        new Chat("telegram:501", "Sowing").withOwnIds(), new Chat("telegram:1230004561", "Weeding"));
        assertThat(overheard.said()).extracting(Said::link).containsExactly(null, "https://t.me/c/1230004561/9");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            a_chat_of_a_later_app, '"id": 9,', 0
            personal_chat,         '',         0
            a_word_of_another_one, '',         1
            """)
    void aChatOfAFullExportWhoseTypeIsNotThatOfAGroupIsLeftOutUnlessAnotherProgramWroteIt(
            String type, String id, int messages) throws IOException {
        Path export = written("""
                {"chats": {"about": "x", "list": [{"name": "N", "type": "%s", %s "messages": [
                {"id": 1, "type": "message", "from": "Ines", "text": "One"}]}]}}
                """.formatted(type, id));

        assertThat(Overheard.in(export, FORMAT).said()).hasSize(messages);
    }

    @Test
    void aBotIsMarkedInAChatWithItThatIsExportedAlone(@TempDir Path folder) throws IOException {
        Path export = Files.writeString(folder.resolve("result.json"), """
                {"name":"Seed Bot","type":"bot_chat","id":1700,"messages":[
                {"id":1,"type":"message","date":"2026-03-02T11:00:00","from":"Ines","from_id":"user1001","text":"Three"},
                {"id":2,"type":"message","date":"2026-03-02T11:00:00","from":"Seed Bot","from_id":"user1700","text":"Four"}]}
                """);

        assertThat(Overheard.in(export, FORMAT).said())
                .extracting(said -> said.author().bot())
                .containsExactly(false, true);
    }

    @Test
    void aMessageIsInTheTopicItRepliesToAndRepliesToNobodyByThat() throws URISyntaxException {
        var overheard = Overheard.in(fixture("topics.json"), FORMAT);

        assertThat(overheard.said())
                .extracting(said -> said.circumstances().channel())
                .containsExactly("Tools", "Tools", "Tools", "");
        assertThat(overheard.said()).extracting(Said::replyTo).containsExactly(null, "11", "12", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "plain"                                                                      | plain
            ["a ", {"type": "bold", "text": "b"}, " c"]                                  | a b c
            [{"type": "text_link", "text": "shop", "href": "https://shop.example/x"}]    | shop (https://shop.example/x)
            [{"type": "text_link", "text": "https://s.example", "href": "https://s.example"}] | https://s.example
            [{"type": "text_link", "text": "s.example", "href": "http://s.example/"}]    | s.example
            [{"type": "link", "text": "https://s.example"}, "!"]                         | https://s.example!
            ["hi ", {"type": "mention_name", "text": "Mika", "user_id": 1002}]           | hi Mika
            ["hi ", {"type": "mention", "text": "@mika"}]                                | hi @mika
            [{"type": "custom_emoji", "text": "🌱", "document_id": "x.webp"}]            | 🌱
            {"type": "bold", "text": "alone"}                                            | alone
            ["a", 1, null, ["b"], {"type": "new"}, {"text": {"x": 1}}]                   | a1
            """)
    void textIsReadAsAPersonReadsIt(String text, String read) throws IOException {
        assertThat(message("\"text\": " + text).texts()).containsExactly(read);
    }

    @Test
    void aPollIsReadWithItsOptions() throws IOException {
        assertThat(message("""
                        "text": "", "poll": {"question": "Which?", "closed": false, "total_voters": 3, "answers": [
                        {"text": "Beans", "voters": 1, "chosen": false}, {"text": "Peas", "voters": 2, "chosen": true}]}
                        """).texts()).containsExactly("Which?\nBeans\nPeas");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            "date": "2026-07-01T12:00:00", "date_unixtime": "1772355600"  | 2026-03-01T09:00:00Z
            "date_unixtime": 1772355600                                   | 2026-03-01T09:00:00Z
            "date": "2026-07-01T12:00:00"                                 | 2026-07-01T10:00:00Z
            "date": "2026-07-01T12:00:00+05:30"                           | 2026-07-01T06:30:00Z
            "date": "2026-07-01T12:00:00.123Z"                            | 2026-07-01T12:00:00.123Z
            "x": 1                                                        | -
            """)
    void theTimeIsThatOfTheEpochElseThatOfTheZone(String fields, @Nullable Instant at) throws IOException {
        Path export = written("{\"messages\": [{\"id\": 1, \"type\": \"message\", \"from\": \"I\", " + fields + "}]}");
        var overheard = Overheard.in(export, FORMAT, new Conventions(ZoneId.of("Europe/Berlin"), null, Overheard.NOW));

        assertThat(overheard.problems()).isEmpty();
        assertThat(overheard.said().getFirst().at()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "date": "yesterday"              | no date that can be read
            "date": "2026-02-30T12:00:00"    | no date that can be read
            "date_unixtime": "12e9"          | no date that can be read
            "date_unixtime": "99999999999"   | a date that lies in the future
            "date": "+999999999-01-01T00:00" | a date that lies in the future
            """)
    void aDateThatCannotBeIsReportedAndTheMessageKeptUndated(String field, String complaint) throws IOException {
        var overheard = message(field);

        assertThat(overheard.problems()).containsExactly("2: " + complaint + "; the message is kept undated");
        assertThat(overheard.moments()).containsExactly("null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "from": "Ines", "from_id": "user1"       | user1 | Ines
            "from": "Ines", "from_id": 19            | 19    | Ines
            "from": " \\u200eInes\\u202c ", "x": 1   |       | Ines
            "from": null, "from_id": "user1"         | user1 | Deleted Account 1
            "from_id": "user2"                       | user2 | Deleted Account 2
            "from": null                             |       | Deleted Account
            "text": "x"                              |       | Deleted Account
            """)
    void anAuthorIsWhoTheExportSays(String fields, @Nullable String key, String name) throws IOException {
        assertThat(chat("{\"type\": \"message\", " + fields + "}").said())
                .extracting(Said::author)
                .containsExactly(new Author(key == null ? "" : key, name, false));
    }

    @Test
    void aChannelSpeaksForItself() throws IOException {
        Path channel = written("""
                {"name": "Seed News", "type": "public_channel", "id": 8, "messages": [
                {"id": 3, "type": "message", "date_unixtime": "1772355600", "text": "x"}]}
                """);

        assertThat(Overheard.in(channel, FORMAT).authors()).containsExactly("Seed News");
    }

    @Test
    void anEditDatedToTheEpochIsNone() throws IOException {
        assertThat(chat("""
                        {"id": 1, "from": "I", "edited": "1970-01-01T01:00:00"},
                        {"id": 2, "from": "I", "edited_unixtime": "0"},
                        {"id": 3, "from": "I", "edited": "2019-01-01T01:00:00"}
                        """).said())
                .extracting(said -> said.circumstances().edited())
                .containsExactly(false, false, true);
    }

    @Test
    void aMessageOfTheTimeBeforeAMigrationHasNoAddress() throws IOException {
        assertThat(chat("{\"id\": -999999000, \"from\": \"I\"}").said())
                .extracting(Said::id, Said::link)
                .containsExactly(tuple("-999999000", null));
    }

    @Test
    void whatComesBeforeTheBreakIsKeptAndTheRestReportedOnce() throws URISyntaxException {
        var overheard = Overheard.in(fixture("breaks-off-within-a-message.json"), FORMAT);

        assertThat(overheard.texts()).containsExactly("One");
        assertThat(overheard.problems())
                .containsExactly("7: JSON that is damaged or breaks off; from here on it is not read");
    }

    @Test
    void anEntryThatIsNoMessageIsReportedAndTheOthersAreRead() throws IOException {
        var overheard = chat("3, [\"x\"],\n{\"id\": 1, \"from\": \"I\", \"text\": \"kept\"}");

        assertThat(overheard.texts()).containsExactly("kept");
        assertThat(overheard.problems())
                .containsExactly(
                        "2: no object in braces where one belongs, which is not read",
                        "2: no object in braces where one belongs, which is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"single-supergroup.json", "full-export-with-left-chats.json", "topics.json"})
    void anExportIsRecognisedByItsContentAlone(String fixture) throws IOException, URISyntaxException {
        Path copy = Files.copy(fixture(fixture), root.resolve("holiday.txt"));

        assertThat(Overheard.recognises(FORMAT, copy)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "{}",
                "{\"messages\": []}",
                "[{\"type\": \"message\", \"ts\": \"1.0\"}]",
                "{\"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}",
                "{\"guild\": {\"id\": \"1\"}, \"messages\": [{\"type\": \"message\", \"from_id\": 1}]}",
            })
    void whatIsNoExportIsNotRecognised(String content) throws IOException {
        assertThat(Overheard.recognises(FORMAT, written(content))).isFalse();
    }

    @Test
    void anExportMayLieInAZipAmongMedia() throws IOException, URISyntaxException {
        Path zip = Overheard.zip(
                root.resolve("export.zip"),
                Map.of(
                        "ChatExport/result.json", Files.readString(fixture("topics.json")),
                        "ChatExport/photos/photo_1.jpg", "\0\1\2",
                        "ChatExport/notes.txt", "not of the export"));

        assertThat(Overheard.recognises(FORMAT, zip)).isTrue();
        assertThat(Overheard.in(zip, FORMAT).said()).hasSize(4);
    }
}
