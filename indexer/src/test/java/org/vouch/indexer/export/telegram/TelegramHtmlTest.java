package org.vouch.indexer.export.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

class TelegramHtmlTest {

    private static final TelegramHtml FORMAT = new TelegramHtml();
    private static final Conventions BERLIN = new Conventions(ZoneId.of("Europe/Berlin"), null, Overheard.NOW);
    private static final String PAGE = "<!DOCTYPE html><body><div class=\"history\">\n";
    private static final String MESSAGE = """
            <div class="message default clearfix" id="message1"><div class="body">
            <div class="pull_right date details" title="01.03.2026 12:00:00"></div>
            <div class="from_name">Ines</div><div class="text">%s</div></div></div>
            """;

    @TempDir
    private Path root;

    private Overheard pages;

    @BeforeEach
    void readThePages() throws URISyntaxException {
        pages = Overheard.in(TelegramJsonTest.fixture("pages"), FORMAT, BERLIN);
    }

    private Path written(String html) throws IOException {
        return Files.writeString(root.resolve("page.txt"), html);
    }

    @Test
    void pagesAreReadInTheOrderOfTheirNumbers() {
        assertThat(pages.said()).extracting(Said::id).containsExactly("2", "3", "4", "5", "6", "7");
        assertThat(pages.byChat()).containsOnlyKeys(Chat.ONLY.withOwnIds());
    }

    @Test
    void aMessageIsKeptWithAllThatIsKnownOfIt() {
        assertThat(pages.said().get(2))
                .isEqualTo(new Said(
                        "4",
                        new Author("", "Made-Up Mika", false),
                        Instant.parse("2026-03-01T11:02:00Z"),
                        "",
                        "Sprout <3, https://sprout.example/seeds",
                        "2",
                        new Circumstances(
                                "", false, false, true, List.of(new Reaction("👍", 12), new Reaction("🌱", 2))),
                        null,
                        44));
    }

    @Test
    void textHasTheLinesAndLinksThatAPersonSees() {
        assertThat(pages.texts().getFirst())
                .isEqualTo("Can anyone recommend\na shop (https://shop.example/) & a #seed?");
        assertThat(pages.texts().getLast()).isEqualTo("two\nlines");
    }

    @Test
    void aJoinedMessageHasTheAuthorOfTheOneBeforeEvenOverPages() {
        assertThat(pages.authors())
                .containsExactly(
                        "Ines Invented",
                        "Ines Invented",
                        "Made-Up Mika",
                        "Made-Up Mika",
                        "Ines Invented",
                        "Deleted Account");
    }

    @Test
    void aTimeWithoutZoneIsOfTheZoneOfTheCommunity() {
        assertThat(pages.moments().subList(0, 3))
                .containsExactly("2026-03-01T10:00:00Z", "2026-03-01T10:01:00Z", "2026-03-01T11:02:00Z");
    }

    @Test
    void aDateThatCannotBeReadIsReportedAndTheMessageKeptUndated() {
        assertThat(pages.problems())
                .containsExactly("messages10.html:20: no date that can be read; the message is kept undated");
        assertThat(pages.moments().getLast()).isEqualTo("null");
    }

    @Test
    void mediaWithoutWordsIsAMessageWithoutText() {
        assertThat(pages.texts().get(1)).isEmpty();
    }

    @Test
    void whatIsForwardedIsMarkedAndHasTheWordsOfTheOther() {
        assertThat(pages.said().get(3).circumstances().forwarded()).isTrue();
        assertThat(pages.texts().get(3)).isEqualTo("Sow in March.");
        assertThat(pages.said().get(4).circumstances().forwarded()).isFalse();
    }

    @Test
    void aPollIsReadWithItsOptions() {
        assertThat(pages.texts().get(4)).isEqualTo("Which one?\n- Beans\n- Peas");
    }

    @Test
    void aReplyMayGoToAMessageOnAnotherPage() {
        assertThat(pages.said()).extracting(Said::replyTo).containsExactly(null, null, "2", null, "4", null);
    }

    @Test
    void whatTheAppSaysIsNoMessage() {
        assertThat(pages.system()).containsExactly(15);
    }

    @Test
    void eachFolderOfPagesIsAChat() throws URISyntaxException {
        assertThat(Overheard.in(TelegramJsonTest.fixture("two-chats-of-pages"), FORMAT)
                        .byChat()
                        .keySet())
                .containsExactly(
                        new Chat("", "Invented Chat 1", Chat.Ids.EXPORT),
                        new Chat("", "Invented Chat 2", Chat.Ids.EXPORT));
    }

    @Test
    void pagesMayLieInAZip() throws IOException, URISyntaxException {
        Path zip = Overheard.zip(
                root.resolve("export.zip"),
                Map.of(
                        "ChatExport/messages.html",
                        Files.readString(TelegramJsonTest.fixture("pages/messages.html")),
                        "ChatExport/css/style.css",
                        "body {}"));

        assertThat(Overheard.recognises(FORMAT, zip)).isTrue();
        assertThat(Overheard.in(zip, FORMAT).said()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hello", "<html><body><div class=\"message\">x</div></body></html>", "{\"messages\": []}"})
    void whatIsNoExportIsNotRecognised(String content) throws IOException {
        assertThat(Overheard.recognises(FORMAT, written(content))).isFalse();
    }

    @Test
    void aPageThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
        var overheard = Overheard.in(
                written(PAGE + MESSAGE.formatted("whole") + "<div class=\"message default\"><div class=\"te"), FORMAT);

        assertThat(overheard.texts()).startsWith("whole");
    }

    @Test
    void aMessageMayHaveAsManyCharactersAsTheLimitAndNoMore() throws IOException {
        var overheard = Overheard.in(
                written(PAGE
                        + MESSAGE.formatted("x".repeat(PageReader.MESSAGE_CHARACTERS_MAX))
                        + MESSAGE.formatted("y")),
                FORMAT);

        assertThat(overheard.texts()).containsExactly("y");
        assertThat(overheard.problems())
                .containsExactly("2: a message of more than 262144 characters, which is not read");
    }

    @Test
    void aPageMayBeOneLineOfManyMessages() throws IOException {
        var overheard = Overheard.in(
                written(PAGE + MESSAGE.formatted("x").replace("\n", "").repeat(1_000)), FORMAT);

        assertThat(overheard.said()).hasSize(1_000);
        assertThat(overheard.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "<div>", "<!-- -->", "<a href=x>", "<table>", "&amp;", "<br>"})
    void whateverIsRepeatedInAMessageItIsRead(String piece) throws IOException {
        var overheard = Overheard.in(
                written(PAGE + MESSAGE.formatted(piece.repeat(200_000 / piece.length())) + MESSAGE.formatted("after")),
                FORMAT);

        assertThat(overheard.said()).hasSize(2);
        assertThat(overheard.texts()).endsWith("after");
    }
}
