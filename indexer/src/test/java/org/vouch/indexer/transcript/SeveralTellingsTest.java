package org.vouch.indexer.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.discord.DiscordCsv;
import org.vouch.indexer.export.discord.DiscordJson;
import org.vouch.indexer.export.mail.MailArchive;
import org.vouch.indexer.export.signal.Signal;
import org.vouch.indexer.export.telegram.TelegramHtml;
import org.vouch.indexer.export.telegram.TelegramJson;
import org.vouch.indexer.recommendation.Message;

/// The same chat told by several members, in several formats or month by month, as the apps write it.
class SeveralTellingsTest {

    @TempDir
    private Path folder;

    private Telling telling;

    @BeforeEach
    void begin() {
        telling = new Telling(folder.resolve("scratch"));
    }

    @AfterEach
    void end() throws IOException {
        telling.close();
    }

    private void hear(ExportFormat format, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        Path top = folder.resolve(Path.of(name).getName(0));
        telling.file(String.valueOf(top.getFileName()), hearing -> {
            try (Bundle bundle = Bundle.open(top, _ -> {})) {
                format.read(bundle, Telling.CONVENTIONS, hearing);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// Each message as "text", or "text <- text of what it replies to".
    private List<String> threads() throws IOException {
        List<Message> messages = telling.all();
        return messages.stream()
                .map(message -> message.text() + repliedTo(message, messages))
                .toList();
    }

    private static String repliedTo(Message message, List<Message> messages) {
        return message.replyTo() == null
                ? ""
                : messages.stream()
                        .filter(other -> other.id().equals(message.replyTo()))
                        .map(other -> " <- " + other.text())
                        .findFirst()
                        .orElse(" <- ?");
    }

    private static String telegram(String type, int chat, String... messages) {
        return "{\"name\":\"Beds\",\"type\":\"" + type + "\",\"id\":" + chat + ",\"messages\":[\n"
                + String.join(",\n", messages) + "]}";
    }

    private static String telegram(int id, int minute, String by, String text, int replyTo) {
        return ("{\"id\":%d,\"type\":\"message\",\"date\":\"2026-01-01T10:%02d:10\",\"from\":\"%s\","
                        + "\"from_id\":\"user%s\",\"text\":\"%s\"%s}")
                .formatted(
                        id, minute, by, by.length(), text, replyTo == 0 ? "" : ",\"reply_to_message_id\":" + replyTo);
    }

    @Test
    void aSmallTelegramGroupIsWholeThoughEachAccountNumbersItsMessagesItself() throws IOException {
        hear(
                new TelegramJson(),
                "ada.json",
                telegram(
                        "private_group",
                        50,
                        telegram(7, 1, "Ada", "Seeds?", 0),
                        telegram(8, 2, "Bo", "Sprout", 7),
                        telegram(9, 3, "Ada", "Soil?", 0)));
        hear(
                new TelegramJson(),
                "bo.json",
                telegram(
                        "private_group",
                        50,
                        telegram(8, 3, "Ada", "Soil?", 0),
                        telegram(9, 4, "Bo", "Loamworks", 8),
                        telegram(10, 5, "Bo", "Or Tilth", 8)));

        assertThat(threads())
                .containsExactly("Seeds?", "Sprout <- Seeds?", "Soil?", "Loamworks <- Soil?", "Or Tilth <- Soil?");
        assertThat(telling.stretches()).hasSize(1);
    }

    @Test
    void whatABigTelegramGroupHasOfTheTimeWhenItWasSmallIsNumberedByEachAccountToo() throws IOException {
        hear(
                new TelegramJson(),
                "ada.json",
                telegram(
                        "private_supergroup",
                        50,
                        telegram(-999_999_990, 1, "Ada", "Seeds?", 0),
                        telegram(-999_999_989, 2, "Bo", "Sprout", -999_999_990),
                        telegram(5, 8, "Ada", "Soil?", 0)));
        hear(
                new TelegramJson(),
                "bo.json",
                telegram(
                        "private_supergroup",
                        50,
                        telegram(-999_999_990, 2, "Bo", "Sprout", 0),
                        telegram(-999_999_989, 3, "Cem Q", "+1", -999_999_990),
                        telegram(5, 8, "Ada", "Soil?", 0),
                        telegram(6, 9, "Bo", "Tilth", 5)));

        assertThat(threads()).containsExactly("Seeds?", "Sprout <- Seeds?", "+1 <- Sprout", "Soil?", "Tilth <- Soil?");
    }

    @Test
    void whatWhoeverExportsFromSignalSaidIsThereOnce() throws IOException {
        hear(new Signal(), "ada.jsonl", signal("Ada", contact("Ym8=", "Bo"), 1, 2));
        hear(new Signal(), "bo.jsonl", signal("Bo", contact("YWRh", "Ada"), 2, 1));

        assertThat(threads())
                .containsExactlyInAnyOrder("Seeds?", "Sprout <- Seeds?", "Soil?", "Loam?", "Tilth <- Loam?");
    }

    private static String contact(String aci, String name) {
        return "{\"recipient\":{\"id\":\"2\",\"contact\":{\"aci\":\"" + aci + "\",\"profileGivenName\":\"" + name
                + "\"}}}";
    }

    /// Of a group in which Ada and Bo send something in the same millisecond.
    private static String signal(String exporter, String other, int ada, int bo) {
        List<String> items = List.of(
                signalItem(ada, 1773480600000L, "Seeds?", 0, 0),
                signalItem(bo, 1773480660000L, "Sprout", 1773480600000L, ada),
                ada == 1
                        ? signalItem(ada, 1773480700000L, "Soil?", 0, 0)
                        : signalItem(bo, 1773480700000L, "Loam?", 0, 0),
                ada == 1
                        ? signalItem(bo, 1773480700000L, "Loam?", 0, 0)
                        : signalItem(ada, 1773480700000L, "Soil?", 0, 0),
                signalItem(ada, 1773480760000L, "Tilth", 1773480700000L, bo));
        return Stream.concat(
                        Stream.of(
                                "{\"version\":\"1\",\"backupTimeMs\":\"1773490000000\"}",
                                "{\"account\":{\"givenName\":\"" + exporter + "\"}}",
                                "{\"recipient\":{\"id\":\"1\",\"self\":{}}}",
                                other,
                                "{\"recipient\":{\"id\":\"4\",\"group\":{\"masterKey\":\"bm8ga2V5\"}}}",
                                "{\"chat\":{\"id\":\"10\",\"recipientId\":\"4\"}}"),
                        items.stream())
                .reduce("", (lines, line) -> lines + line + "\n");
    }

    private static String signalItem(int by, long sent, String text, long quoted, int quotedBy) {
        String quote = quoted == 0
                ? ""
                : "\"quote\":{\"targetSentTimestamp\":\"" + quoted + "\",\"authorId\":\"" + quotedBy + "\"},";
        return "{\"chatItem\":{\"chatId\":\"10\",\"authorId\":\"" + by + "\",\"dateSent\":\"" + sent
                + "\",\"standardMessage\":{" + quote + "\"text\":{\"body\":\"" + text + "\"}}}}";
    }

    @Test
    void aMailFindsTheOneThatItAnswersInTheArchiveOfTheMonthBefore() throws IOException {
        hear(new MailArchive(), "2026-February.txt", mail("b1@x.example", "a1@x.example", "3 Feb", "Sprout"));
        hear(
                new MailArchive(),
                "2026-January.txt",
                mail("a1@x.example", "", "30 Jan", "Seeds?") + mail("a2@x.example", "", "31 Jan", "Soil?"));
        hear(new MailArchive(), "another list.txt", mail("z1@y.example", "", "30 Jan", "Buses?"));

        assertThat(telling.stretches().stream().map(Stretch::size).toList()).containsExactlyInAnyOrder(3, 1);
        assertThat(threads()).containsExactlyInAnyOrder("Seeds?", "Sprout <- Seeds?", "Soil?", "Buses?");
    }

    private static String mail(String id, String replyTo, String day, String text) {
        return "From ada at x.example  Thu Jan  1 10:00:00 2026\nFrom: ada at x.example (Ada)\nDate: " + day
                + " 2026 10:00:00 +0000\nSubject: Re: Beds\n"
                + (replyTo.isEmpty() ? "" : "In-Reply-To: <" + replyTo + ">\n")
                + "Message-ID: <" + id + ">\n\n" + text + "\n\n";
    }

    @Test
    void aTelegramChatOnPagesAndInJsonIsOne() throws IOException {
        hear(
                new TelegramHtml(),
                "pages/messages.html",
                page(7, 1, "Ada", "Seeds?", 0) + page(8, 2, "Bo", "Sprout", 7) + page(9, 3, "Ada", "Soil<br>mix?", 0));
        hear(
                new TelegramJson(),
                "result.json",
                telegram(
                        "private_supergroup",
                        50,
                        telegram(7, 1, "Ada", "Seeds?", 0),
                        telegram(8, 2, "Bo", "Sprout", 7),
                        telegram(9, 3, "Ada", "Soil\\nmix?", 0),
                        telegram(10, 4, "Bo", "Tilth", 9)));

        assertThat(threads()).containsExactly("Seeds?", "Sprout <- Seeds?", "Soil\nmix?", "Tilth <- Soil\nmix?");
        assertThat(telling.messages()).extracting(Message::id).allMatch(id -> id.startsWith("telegram:50/"));
    }

    @Test
    void aReplyOnAPageFindsItsRequestOnAnEarlierOneAndInAnotherFormat() throws IOException {
        hear(
                new TelegramJson(),
                "result.json",
                telegram(
                        "private_supergroup",
                        50,
                        telegram(7, 1, "Ada", "Seeds?", 0),
                        telegram(8, 2, "Bo", "Sprout", 7),
                        telegram(9, 3, "Ada", "Soil?", 0)));
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                folder.resolve("pages/messages.html"),
                page(7, 1, "Ada", "Seeds?", 0)
                        + page(8, 2, "Bo", "Sprout", 7)
                        + page(9, 3, "Ada", "Soil?", 0)
                        + page(10, 4, "Ada", "Pots?", 0));
        hear(
                new TelegramHtml(),
                "pages/messages2.html",
                page(11, 5, "Bo", "Tilth", 9) + page(12, 6, "Bo", "Clayworks", 10));

        assertThat(threads())
                .containsExactly(
                        "Seeds?", "Sprout <- Seeds?", "Soil?", "Pots?", "Tilth <- Soil?", "Clayworks <- Pots?");
    }

    private static String page(int id, int minute, String by, String text, int replyTo) {
        return """
                <div class="message default clearfix" id="message%d"><div class="body">
                <div class="pull_right date details" title="01.01.2026 10:%02d:10 UTC+00:00">x</div>
                <div class="from_name">%s</div>%s
                <div class="text">%s</div></div></div>
                """.formatted(
                        id,
                        minute,
                        by,
                        replyTo == 0
                                ? ""
                                : "<div class=\"reply_to details\"><a href=\"messages.html#go_to_message" + replyTo
                                        + "\">this</a></div>",
                        text);
    }

    @Test
    void aDiscordChannelInATableAndInJsonIsOneThoughNicknamesStandInOneOnly() throws IOException {
        hear(new DiscordCsv(), "channel.csv", """
                AuthorID,Author,Date,Content,Attachments,Reactions
                "11","ada","2026-01-01T10:01:10.0000000+00:00","Seeds?","",""
                "12","bo","2026-01-01T10:02:10.0000000+00:00","Sprout","",""
                "11","ada","2026-01-01T10:03:10.0000000+00:00","","https://x.example/a.png",""
                "12","bo","2026-01-01T10:04:10.0000000+00:00","Soil?","",""
                """);
        hear(new DiscordJson(), "channel.json", """
                {"guild":{"id":"1","name":"G"},"channel":{"id":"2","name":"beds"},"messages":[
                %s,%s,%s,%s]}
                """.formatted(
                        discord(21, 1, 11, "Seeds?", 0),
                        discord(22, 2, 12, "Sprout", 21),
                        discord(23, 3, 11, "", 0),
                        discord(24, 4, 12, "Soil?", 0)));

        assertThat(threads()).containsExactly("Seeds?", "Sprout <- Seeds?", "", "Soil?");
        assertThat(telling.messages()).extracting(Message::id).allMatch(id -> id.startsWith("discord:2/"));
    }

    private static String discord(int id, int minute, int by, String text, int replyTo) {
        return ("{\"id\":\"%d\",\"type\":\"Default\",\"timestamp\":\"2026-01-01T10:%02d:10+00:00\",\"content\":\"%s\","
                        + "\"author\":{\"id\":\"%d\",\"name\":\"x\",\"nickname\":\"Nick %d\",\"isBot\":false}%s}")
                .formatted(
                        id,
                        minute,
                        text,
                        by,
                        by,
                        replyTo == 0 ? "" : ",\"reference\":{\"messageId\":\"" + replyTo + "\"}");
    }
}
