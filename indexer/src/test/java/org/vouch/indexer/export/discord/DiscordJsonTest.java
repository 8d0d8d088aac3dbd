package org.vouch.indexer.export.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

class DiscordJsonTest {

    private static final DiscordJson FORMAT = new DiscordJson();
    private static final String CHANNEL = """
            {"guild": {"id": "%s"}, "channel": {"id": "12", "name": "seeds"}, "messages": [
            """;

    @TempDir
    private Path root;

    private Overheard overheard;

    static Path fixture(String name) throws URISyntaxException {
        URL url = DiscordJsonTest.class.getResource("/exports/discord/" + name);
        return Path.of(Objects.requireNonNull(url, name).toURI());
    }

    @BeforeEach
    void readTheChannel() throws URISyntaxException {
        overheard = Overheard.in(fixture("guild-channel.json"), FORMAT);
    }

    private Path written(String json) throws IOException {
        return Files.writeString(root.resolve("renamed by somebody.txt"), json);
    }

    @Test
    void aMessageIsKeptWithAllThatIsKnownOfIt() {
        assertThat(overheard.said().getFirst())
                .isEqualTo(new Said(
                        "100000000000000011",
                        new Author("1001", "Ines Invented", false),
                        Instant.parse("2026-03-01T09:01:00.250Z"),
                        "",
                        "Can anyone recommend a shop for seeds?",
                        null,
                        new Circumstances("seeds", true, false, false, List.of(new Reaction("👍", 2))),
                        "https://discord.com/channels/100000000000000001/100000000000000002/100000000000000011",
                        8));
        assertThat(overheard.byChat()).containsOnlyKeys(new Chat("discord:100000000000000002", "seeds"));
    }

    @Test
    void whoHasNoNicknameHasAName() {
        assertThat(overheard.said().get(1).author()).isEqualTo(new Author("1002", "mika", false));
    }

    @Test
    void mentionsAndEmojiAreReadAsAPersonReadsThem() {
        assertThat(overheard.texts().get(1)).isEqualTo("@Ines Invented and <@1004>: Sprout :leaf:");
    }

    @Test
    void onlyAReplyInTheSameChannelRepliesToAMessage() {
        assertThat(overheard.said())
                .extracting(Said::replyTo)
                .containsExactly(null, "100000000000000011", null, null, null, null);
    }

    @Test
    void whatIsForwardedIsMarkedAndHasTheWordsOfTheOther() {
        assertThat(overheard.said())
                .extracting(said -> said.circumstances().forwarded())
                .containsExactly(false, false, false, true, false, false);
        assertThat(overheard.texts().get(3)).isEqualTo("said before");
    }

    @Test
    void programsAreMarkedAndTheirAnswersToCommandsAreMessages() {
        assertThat(overheard.said())
                .extracting(said -> said.author().bot())
                .containsExactly(false, false, true, false, true, false);
        assertThat(overheard.texts().get(4)).isEqualTo("Sown.");
    }

    @Test
    void mediaWithoutWordsIsAMessageWithoutText() {
        assertThat(overheard.texts().getLast()).isEmpty();
    }

    @Test
    void whatMembersDoNotSayIsOfTheApp() {
        assertThat(overheard.system()).containsExactly(7);
    }

    @Test
    void aMessageOfNobodyIsReported() {
        assertThat(overheard.problems())
                .containsExactly("24: a message of nobody, without 'author', which is not read");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            0,   https://discord.com/channels/@me/12/3
            77,  https://discord.com/channels/77/12/3
            x/y, -
            """)
    void aMessageHasAnAddressOnItsServer(String guild, String link) throws IOException {
        Path channel = written(CHANNEL.formatted(guild) + "{\"id\": \"3\", \"author\": {\"id\": \"1\"}}]}");

        assertThat(Overheard.in(channel, FORMAT).said()).extracting(Said::link).containsExactly(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"RecipientAdd", "Call", "ChannelPinnedMessage", "ThreadCreated", "21", "24", "46", "NewInYears"})
    void aKindOfWhichNothingIsKnownIsOfTheApp(String type) throws IOException {
        var channel = Overheard.in(
                written(CHANNEL.formatted("0") + "{\"type\": \"" + type + "\", \"author\": {\"id\": \"1\"}}]}"),
                FORMAT);

        assertThat(channel.said()).isEmpty();
        assertThat(channel.system()).hasSize(1);
    }

    @Test
    void whatComesBeforeABreakIsKept() throws IOException {
        var broken = Overheard.in(
                written(CHANNEL.formatted("0") + "{\"id\": \"3\", \"author\": {\"id\": \"1\"}},\n{\"id\": "), FORMAT);

        assertThat(broken.said()).hasSize(1);
        assertThat(broken.problems())
                .containsExactly("3: JSON that is damaged or breaks off; from here on it is not read");
    }

    @Test
    void severalChannelsMayLieInAZip() throws IOException {
        String message = "{\"id\": \"3\", \"author\": {\"id\": \"1\"}}]}";
        Path zip = Overheard.zip(
                root.resolve("export.zip"),
                Map.of(
                        "a.json", CHANNEL.formatted("0") + message,
                        "b.json", CHANNEL.formatted("0").replace("12", "13") + message));

        assertThat(Overheard.recognises(FORMAT, zip)).isTrue();
        assertThat(Overheard.in(zip, FORMAT).byChat())
                .containsOnlyKeys(new Chat("discord:12", "seeds"), new Chat("discord:13", "seeds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"messages\": [{\"text\": \"\\\"guild\\\": {\"}]}", "{\"guild\": {}}"})
    void whatIsNoExportIsNotRecognised(String content) throws IOException {
        assertThat(Overheard.recognises(FORMAT, written(content))).isFalse();
    }
}
