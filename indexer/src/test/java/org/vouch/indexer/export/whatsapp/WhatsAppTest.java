package org.vouch.indexer.export.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.indexer.export.whatsapp.Fixtures.heard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.DateOrder;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;

class WhatsAppTest {

    private static final String CHAT = "13/09/2020, 12:00 - Ada Sample: One\n13/09/2020, 12:01 - Ben Nobody: Two\n";

    @TempDir
    private Path folder;

    private Overheard read(String text) throws IOException {
        return Overheard.in(Files.writeString(folder.resolve("chat"), text), new WhatsApp());
    }

    @Test
    void aMessageHasAllLinesUpToTheNextHeader() {
        var said = heard("android-day-first.txt").said();

        assertThat(said)
                .extracting(Said::text)
                .containsExactly("Who knows an invented plumber?", "Pipes & Co.\n\nThey came on a Sunday.", "Thanks!");
        assertThat(said).extracting(Said::line).containsExactly(3, 4, 7);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9:05 blip, 3:05 blip             | 1
            9:05 blip, 3:05 blop             | 0
            9:05 blip, 3:05 blop, 4:05 blup  | 1
            9:05 pm, 3:05 blup, 4:05 am      | 2
            9:05 blip, 3:05 blop, 13:05 blup | 0
            klo 9:05, klo 3:05               | 0
            9:05 Uhr, 3:05 Uhr               | 0
            """)
    void aWordThatMayBeAHalfOfTheDayIsReportedUnlessTheTimesTellWhatItIs(String times, int line) throws IOException {
        StringBuilder chat = new StringBuilder();
        for (String time : times.split(", ", -1)) {
            chat.append("14/9/20, ").append(time).append(" - Ada Sample: One\n");
        }

        assertThat(read(chat.toString()).problems().stream().filter(problem -> problem.contains("half of the day")))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactlyElementsOf(line == 0 ? List.of() : List.of(Integer.toString(line)));
    }

    @Test
    void namesAreThoseThatPeopleSee() {
        assertThat(heard("phone-numbers-and-unsaved-names.txt").authors())
                .containsExactly(
                        "Ada Sample",
                        "+00 000 000",
                        "Ben Nobody",
                        "Cleo \uD83D\uDC69\uD83C\uDFFB\u200D\u2696\uFE0F",
                        "D\u0335\u0321a\u0336\u0321n\u0337");
    }

    @Test
    void whoChangesTheNumberKeepsTheFirstName() {
        assertThat(heard("changed-numbers.txt").authors())
                .containsExactly(
                        "+00 000 001",
                        "+00 000 001",
                        "+00 000 001",
                        "+00 000 004",
                        "Ada Sample",
                        "Ada Sample",
                        "+00 000 006");
    }

    @Test
    void aNameWithAColonIsOneName() {
        var heard = heard("names-with-colons.txt");

        assertThat(heard.authors())
                .containsExactly("Dr: Who", "Ada Sample", "Dr: Who", "Ada Sample", "Dr: Who", "Ben Nobody");
        assertThat(heard.texts())
                .containsExactly("Hello", "Note: this is text", "Again", "So is this", "And again", "on the next line");
    }

    @Test
    void aLinkTellsNothingOfTheColonBeforeIt() {
        var heard = heard("links-behind-colons.txt");

        assertThat(heard.authors())
                .startsWith("Jo: the florist", "Jo: the florist", "Jo: the florist", "Jo: the florist")
                .endsWith("Ben Nobody", "Ben Nobody", "Ben Nobody");
        assertThat(heard.texts()).contains("https://example.org/tulips", "Look: https://example.org/1");
    }

    @Test
    void whatTheAppSaysIsTheAppsInAnyLanguage() {
        assertThat(heard("system-lines-of-android.txt").system()).containsExactly(1, 2, 3, 4, 5, 6, 8);
        assertThat(heard("iphone-brackets.txt").system()).containsExactly(1, 2, 5, 6);
        assertThat(heard("group-speaks-first.txt").system()).containsExactly(1);
        assertThat(heard("deleted-in-many-languages.txt").system()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void mediaIsAMessageOfItsWordsAlone() {
        assertThat(heard("media-of-android.txt").texts())
                .containsExactly("", "Our cat", "", "", "Look at that", "See report.pdf (draft)", "", "", "");
        assertThat(heard("iphone-brackets.txt").texts())
                .containsExactly(
                        "Who knows an invented plumber?",
                        "",
                        "",
                        "",
                        "Their van,\nfrom behind",
                        "Location: https://maps.example/?q=0,0",
                        "They are fine");
    }

    @Test
    void aMarkBeforeANameIsTheAppsUnlessThePersonSpeaksElsewhere() throws IOException {
        var heard = read(CHAT + """
                13/09/2020, 12:02 - \u200ECleo Fiction changed the rules: be nice
                13/09/2020, 12:03 - \u200EAda Sample: Three
                13/09/2020, 12:04 - \u200EDan Made-up: Four
                13/09/2020, 12:05 - \u200EDan Made-up: Five
                """);

        assertThat(heard.system()).containsExactly(3);
        assertThat(heard.authors())
                .containsExactly("Ada Sample", "Ben Nobody", "Ada Sample", "Dan Made-up", "Dan Made-up");
    }

    @Test
    void mediaOfAnOlderAppleAppIsMarkedBehindTheNameAlone() throws IOException {
        var heard = read("""
                [13.09.20, 12:00:00] Ada Sample: \u200Eimage omitted
                [13.09.20, 12:01:00] Ada Sample: \u200EBild weggelassen
                [13.09.20, 12:02:00] Ada Sample: \u200EMissed voice call
                """);

        assertThat(heard.texts()).containsExactly("", "");
        assertThat(heard.system()).containsExactly(3);
    }

    @Test
    void linesMayEndWithAReturnAlone() throws IOException {
        var heard = read("13/09/2020, 12:00 - Ada Sample: one\rtwo\r13/09/2020, 12:01 - Bo: three\r");

        assertThat(heard.texts()).containsExactly("one\ntwo", "three");
    }

    @Test
    void aFileThatIsSpokenOfIsNoAttachment() throws IOException {
        var heard = read("""
                13/09/2020, 12:00 - Ada Sample: IMG-20200913-WA0001.jpg (file attached)
                13/09/2020, 12:01 - Ada Sample: report.pdf (my draft)
                """);

        assertThat(heard.texts()).containsExactly("", "report.pdf (my draft)");
    }

    @Test
    void anEditedMessageIsFlaggedAndItsMarkIsGone() {
        var heard = heard("edited.txt");

        assertThat(heard.texts())
                .containsExactly(
                        "Pipes & Co. are good",
                        "Sind gut",
                        "Of two lines\neach",
                        "Хорошо",
                        "Write to <ada@example.org>",
                        "Use a <div>");
        assertThat(heard.said())
                .extracting(said -> said.circumstances().edited())
                .containsExactly(true, true, true, true, false, false);
        assertThat(heard("iphone-brackets.txt").said().getLast().circumstances().edited())
                .isTrue();
    }

    @Test
    void aPollKeepsItsQuestionAndOptions() {
        assertThat(heard("poll.txt").texts())
                .containsExactly("Which plumber?\nPipes & Co.\nThe other one", "The first");
    }

    @Test
    void aMentionIsReadAsANameWithItsSign() {
        assertThat(heard("mentions.txt").texts()).containsExactly("Ask @Ben Nobody or @~Cleo");
    }

    @Test
    void aPastedHeaderIsPartOfTheMessage() {
        assertThat(heard("pasted-headers.txt").texts())
                .containsExactly(
                        "Look what they wrote:\n[12/09/2020, 10:00:00] Somebody Else: hello\n"
                                + "[12/09/2020, 10:01:00] Another One: hello yourself",
                        "I see",
                        "12/09/2020, 10:00 - not at the start");
    }

    @Test
    void textIsReadInTheEncodingThatItIsIn() {
        assertThat(heard("utf-16.txt").texts()).containsExactly("Grüße", "\uD83D\uDC4D");
        assertThat(heard("crlf-and-byte-order-mark.txt").texts()).containsExactly("One\ntwo", "Three");
    }

    @Test
    void anOpenOrderIsAskedForWithBothReadings() {
        assertThat(heard("open-date-order.txt").problems())
                .containsExactly(
                        "1: '11/9/20' can be 11 September 2020 or 9 November 2020, and no other date of the chat"
                                + " tells which; it is read as the first");
    }

    @Test
    void whatACuratorSaysAnswersAnOpenOrderAndNothingElse() {
        var monthFirst = new Conventions(ZoneId.of("UTC"), DateOrder.MONTH_DAY_YEAR, Overheard.NOW);
        var open = Overheard.in(Fixtures.path("open-date-order.txt"), new WhatsApp(), monthFirst);
        var decided = Overheard.in(Fixtures.path("android-day-first.txt"), new WhatsApp(), monthFirst);

        assertThat(open.problems()).isEmpty();
        assertThat(open.moments()).containsExactly("2020-11-09T23:55:00Z", "2020-12-09T23:55:00Z");
        assertThat(decided.moments().getFirst()).isEqualTo("2020-09-13T09:06:00Z");
    }

    @Test
    void aYearThatIsSaidToComeFirstDoes() {
        var yearFirst = new Conventions(ZoneId.of("UTC"), DateOrder.YEAR_MONTH_DAY, Overheard.NOW);
        var open = Overheard.in(Fixtures.path("open-date-order.txt"), new WhatsApp(), yearFirst);

        assertThat(open.problems()).isEmpty();
        assertThat(open.moments()).containsExactly("2011-09-20T23:55:00Z", "2012-09-20T23:55:00Z");
    }

    @Test
    void hoursThatAreSkippedOrComeTwiceAreThoseThatWereMeant() {
        var berlin = new Conventions(ZoneId.of("Europe/Berlin"), null, Overheard.NOW);

        assertThat(Overheard.in(Fixtures.path("clocks-change-in-berlin.txt"), new WhatsApp(), berlin)
                        .moments())
                .containsExactly(
                        "2020-03-29T00:30:00Z",
                        "2020-03-29T01:30:00Z",
                        "2020-10-25T00:10:00Z",
                        "2020-10-25T00:50:00Z",
                        "2020-10-25T01:20:00Z",
                        "2020-10-25T02:00:00Z");
    }

    @Test
    void aDateThatCannotBeIsReportedOnceAndItsMessagesAreKept() {
        var heard = heard("dates-that-are-not.txt");

        assertThat(heard.moments()).containsExactly("2020-09-13T12:00:00Z", "null", "null", "null");
        assertThat(heard.problems())
                .containsExactly(
                        "3: 2 messages dated in the future, kept undated",
                        "2: 1 message with a date that does not exist, kept undated");
    }

    @Test
    void whatStandsBeforeTheFirstMessageIsReported() {
        assertThat(heard("lines-before-the-first-message.txt").problems())
                .containsExactly("1: 2 lines before the first message, not read");
    }

    @Test
    void aMessageWithoutEndIsCut() throws IOException {
        var heard = read(CHAT + "and more\n".repeat(ChatText.MESSAGE_CHARACTERS_MAX / 8) + CHAT);

        assertThat(heard.said()).hasSize(4);
        assertThat(heard.texts().get(1).length()).isBetween(200_000, ChatText.MESSAGE_CHARACTERS_MAX + 10);
        assertThat(heard.problems()).containsExactly("2: a message of more than 262144 characters, which is cut");
    }

    @Test
    void aGarbledLineIsReportedOnce() throws IOException {
        var path = Files.write(folder.resolve("chat"), (CHAT + "\u00FF").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Overheard.in(path, new WhatsApp()).problems())
                .containsExactly("3: bytes that are no text; the line is read without them");
    }

    @Test
    void aFewDamagedBytesAtTheStartDoNotHideAChat() throws IOException {
        Path file = folder.resolve("chat");
        for (int damage : new int[] {0, 0xFF}) {
            byte[] chat = CHAT.repeat(20).getBytes(StandardCharsets.UTF_8);
            chat[CHAT.indexOf("One")] = (byte) damage;
            Files.write(file, chat);

            assertThat(Overheard.recognises(new WhatsApp(), file)).isTrue();
            assertThat(Overheard.in(file, new WhatsApp()).said()).hasSize(40);
        }
    }

    @Test
    void aFirstLookAtAFileDoesNotCountAsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("chat"), CHAT.repeat(10_000));
        AtomicLong read = new AtomicLong();
        List<Long> reached = new ArrayList<>();
        try (Bundle bundle = Bundle.open(file, read::addAndGet)) {
            new WhatsApp().read(bundle, Overheard.UNSAID, new Hearing() {
                @Override
                public void listen(Chat chat, Part part) {}

                @Override
                public void said(Said said) {
                    reached.add(read.get());
                }

                @Override
                public void system(int line) {}

                @Override
                public void problem(Part part, int line, String what, String fix) {}
            });
        }

        assertThat(reached.getFirst()).isLessThan(Files.size(file) / 2);
        assertThat(reached.getLast()).isEqualTo(Files.size(file));
    }

    @Test
    void theOnlyChatHasNoChannel() throws IOException {
        assertThat(read(CHAT).byChat()).containsOnlyKeys(Chat.ONLY);
    }
}
