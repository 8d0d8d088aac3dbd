package org.vouch.indexer.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.indexer.transcript.Telling.said;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Reaction;

class CommunityTranscriptTest {

    private static final int DAY = 24 * 60;

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

    @Test
    void messagesComeByTimeAndThoseOfTheSameMinuteAsTheirFileHasThem() throws IOException {
        telling.file("a.txt", List.of(said("Ada", 2, "c"), said("Bo", 1, "a"), said("Ada", 1, "b")));

        assertThat(telling.texts()).containsExactly("a", "b", "c");
    }

    @Test
    void whatTwoExportsTellIsThereOnce() throws IOException {
        telling.file(
                "june.txt", List.of(said("Bo", 2, "b"), said("Ada", 2, "c"), said("Bo", 2, "d"), said("Bo", 3, "e")));
        telling.file(
                "march.txt", List.of(said("Ada", 1, "a"), said("Bo", 2, "b"), said("Ada", 2, "c"), said("Bo", 2, "d")));

        assertThat(telling.texts()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void theSameWordsOfAnotherMemberOrAnotherMinuteAreAnotherMessage() throws IOException {
        telling.file("a.txt", List.of(said("Ada", 1, "+1"), said("Bo", 1, "+1"), said("Ada", 2, "+1")));

        assertThat(telling.texts()).containsExactly("+1", "+1", "+1");
    }

    @Test
    void aMessageThatWasEditedLaterHasItsNewWords() throws IOException {
        Author ada = new Author("u1", "Ada", false);
        Chat chat = new Chat("app:1", "");
        telling.file("a.json", chat, List.of(said("7", ada, 1, "Quilgate", null, false)));
        telling.file("b.json", chat, List.of(said("7", ada, 1, "Quillgate", null, true)));

        assertThat(telling.texts()).containsExactly("Quillgate");
    }

    @Test
    void reactionsAreThoseOfTheExportThatKnowsMost() throws IOException {
        Author ada = new Author("u1", "Ada", false);
        for (int count : List.of(2, 5, 3)) {
            Circumstances liked = new Circumstances("", false, false, false, List.of(new Reaction("+1", count)));
            Said answer = new Said("7", ada, Telling.NOW, "", "Quillgate", null, liked, null, 1);
            telling.file(count + ".json", new Chat("app:1", ""), List.of(answer));
        }

        assertThat(telling.messages())
                .flatExtracting(message -> message.circumstances().reactions())
                .containsExactly(new Reaction("+1", 5));
    }

    @Test
    void anAccountIsOneMemberWhateverItCallsItself() throws IOException {
        Chat chat = new Chat("app:1", "");
        telling.file(
                "a.json",
                chat,
                List.of(
                        said("1", new Author("u1", "Ada", false), 1, "a", null, false),
                        said("2", new Author("u1", "Ada Q", false), 2, "b", null, false)));

        assertThat(telling.messages()).extracting(Message::by).containsOnly(new MemberId("ada q"));
    }

    @Test
    void twoAccountsOfTheSameNameAreTwoMembersAndAnotherAppsAccountIsTheSameOne() throws IOException {
        telling.file(
                "a.json",
                new Chat("app:1", ""),
                List.of(
                        said("1", new Author("u1", "Ada", false), 1, "a", null, false),
                        said("2", new Author("u2", "Ada", false), 2, "b", null, false),
                        said("3", new Author("u3", "Bo", false), 3, "c", null, false)));
        telling.file("b.txt", List.of(said("Bo", 9, "d"), said("bo ", 10, "e")));

        assertThat(telling.messages())
                .extracting(Message::by)
                .containsExactly(
                        new MemberId("ada u1"),
                        new MemberId("ada u2"),
                        new MemberId("bo"),
                        new MemberId("bo"),
                        new MemberId("bo"));
    }

    @Test
    void chatsThatShareNoMessagesStayApart() {
        telling.file("a.txt", List.of(said("Ada", 1, "a"), said("Bo", 2, "b")));
        telling.file("b.txt", List.of(said("Ada", 1, "x"), said("Bo", 2, "y")));

        assertThat(telling.stretches()).extracting(Stretch::name).containsExactly("a.txt//2026-01", "b.txt//2026-01");
    }

    @Test
    void aGreetingSentToTwoChatsDoesNotMakeThemOne() throws IOException {
        List<Said> one =
                IntStream.range(0, 9).mapToObj(i -> said("Ada", i, "a" + i)).toList();
        List<Said> other =
                IntStream.range(0, 9).mapToObj(i -> said("Ada", i, "b" + i)).toList();
        Said greeting = said("Ada", 20, "Happy new year");
        telling.file("a.txt", Stream.concat(one.stream(), Stream.of(greeting)).toList());
        telling.file("b.txt", Stream.concat(other.stream(), Stream.of(greeting)).toList());

        assertThat(telling.stretches()).hasSize(2);
        assertThat(telling.texts()).hasSize(20);
    }

    @Test
    void whatIsSentToTwoChatsNowAndThenDoesNotMakeThemOne() throws IOException {
        for (String chat : List.of("a", "b")) {
            telling.file(
                    chat + ".txt",
                    IntStream.range(0, 100)
                            .mapToObj(i -> said("Ada", i, (i % 20 == 0 ? "To all: " : chat) + i))
                            .toList());
        }

        assertThat(telling.stretches()).hasSize(2);
        assertThat(telling.texts()).hasSize(200);
    }

    @Test
    void twoExportsAreOfOneChatHoweverManyAuthorsTheyNameDifferently() throws IOException {
        for (String friend : List.of("Bo", "Bo from school")) {
            telling.file(
                    friend + ".txt",
                    IntStream.range(0, 100)
                            .mapToObj(i -> said(i % 5 == 0 ? "Ada" : friend, i, "a" + i))
                            .toList());
        }

        assertThat(telling.stretches()).hasSize(1);
        assertThat(telling.texts()).hasSize(180);
    }

    @Test
    void anExportThatBeginsWithTheLastMessageOfAnotherGoesOnWithItsChat() throws IOException {
        telling.file("march.txt", List.of(said("Ada", 1, "a"), said("Bo", 2, "b"), said("Ada", 3, "who?")));
        telling.file("june.txt", List.of(said("Ada", 3, "who?"), said("Bo", 4, "Quillgate"), said("Cem", 5, "+1")));

        assertThat(telling.stretches()).hasSize(1);
        assertThat(telling.texts()).containsExactly("a", "b", "who?", "Quillgate", "+1");
    }

    @Test
    void aChatIsCutByMonth() {
        telling.file("a.txt", List.of(said("Ada", 1, "a"), said("Ada", 40 * DAY, "b"), said("Ada", 41 * DAY, "c")));

        assertThat(telling.stretches()).extracting(Stretch::name).containsExactly("a.txt//2026-01", "a.txt//2026-02");
        assertThat(telling.stretches()).extracting(Stretch::size).containsExactly(1, 2);
    }

    @Test
    void aBusyMonthIsCutSoThatMemoryHoldsAPartOfIt() {
        telling.file(
                "a.txt",
                IntStream.range(0, 40_001)
                        .mapToObj(i -> said("Ada", i, "m" + i))
                        .toList());

        assertThat(telling.stretches())
                .extracting(Stretch::name)
                .containsExactly("a.txt//2026-01", "a.txt//2026-01.1", "a.txt//2026-01.2");
        assertThat(telling.stretches()).extracting(Stretch::size).containsExactly(20_000, 20_000, 1);
    }

    @Test
    void aReplyStandsWhereItsRequestIsHoweverLateItComes() throws IOException {
        Author ada = new Author("u1", "Ada", false);
        telling.file(
                "a.json",
                new Chat("app:1", ""),
                List.of(
                        said("1", ada, 1, "who?", null, false),
                        said("2", ada, 40 * DAY, "something else", null, false),
                        said("3", ada, 50 * DAY, "Quillgate", "1", false),
                        said("4", ada, 80 * DAY, "I agree", "3", false)));

        assertThat(telling.stretches().getFirst().transcript().messages())
                .extracting(Message::text)
                .containsExactly("who?", "Quillgate", "I agree");
        assertThat(telling.stretches()).extracting(Stretch::size).containsExactly(3, 1);
    }

    @Test
    void whatComesRightAfterACutMayStillAnswer() throws IOException {
        int end = 31 * DAY;
        telling.file(
                "a.txt",
                List.of(
                        said("Ada", end - 5, "who?"),
                        said("Bo", end + 1, "Quillgate"),
                        said("Cem", end + 2, "+1"),
                        said("Cem", end + 400, "too late")));

        var first = telling.stretches().getFirst().transcript();
        assertThat(first.messages()).extracting(Message::text).containsExactly("who?", "Quillgate", "+1");
        assertThat(first.opening()).isEqualTo(1);
    }

    @Test
    void whatWasSaidRightBeforeACutMayStillBeAnswered() throws IOException {
        int end = 31 * DAY;
        telling.file(
                "a.txt",
                List.of(
                        said("Ada", end - 400, "too early"),
                        said("Ada", end - 5, "who?"),
                        said("Bo", end + 1, "Quillgate")));

        var second = telling.stretches().getLast().transcript();
        assertThat(second.messages()).extracting(Message::text).containsExactly("who?", "Quillgate");
        assertThat(second.earlier()).isEqualTo(1);
        assertThat(second.opening()).isEqualTo(1);
    }

    @Test
    void whenAChatGrowsAllStretchesButTheLastStayTheSame() throws IOException {
        List<Said> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(said("Ada", i * DAY / 2, "m" + i));
        }
        telling.file("a.txt", all.subList(0, 190));
        try (Telling grown = new Telling(folder.resolve("scratch"))) {
            grown.file("a.txt", all);

            List<String> before =
                    telling.stretches().stream().map(Stretch::fingerprint).toList();
            List<String> after =
                    grown.stretches().stream().map(Stretch::fingerprint).toList();
            assertThat(after)
                    .hasSameSizeAs(before)
                    .startsWith(before.subList(0, before.size() - 1).toArray(String[]::new));
            assertThat(after.getLast()).isNotEqualTo(before.getLast());
        }
    }

    @Test
    void aFileIsCountedAsItStands() {
        Heard heard = telling.file(
                "a.txt", List.of(said("Ada", 5, "a"), said("Ada", 5, "a"), said("Bo", 1, "b"), said("Ada", 3, "")));

        assertThat(heard)
                .isEqualTo(new Heard(
                        4, 2, LocalDateTime.parse("2026-01-01T00:01:00"), LocalDateTime.parse("2026-01-01T00:05:00")));
    }

    @Test
    void everythingAboutAMessageIsKept() throws IOException {
        Said full = new Said(
                "9",
                new Author("u1", "Ada", true),
                Instant.parse("2026-02-03T04:05:06.789Z"),
                "Subject",
                "Words\nand more \uD83D\uDE00",
                "8",
                new Circumstances("", true, true, true, List.of(new Reaction("\uD83D\uDC4D", 3))),
                "https://chat.example/9",
                12);
        telling.file("a.json", new Chat("app:1", "security"), List.of(full));

        Message message = telling.messages().getFirst();
        assertThat(message.id()).isEqualTo("app:1/9");
        assertThat(message.replyTo()).isEqualTo("app:1/8");
        assertThat(message.at()).isEqualTo(full.at());
        assertThat(message.wording()).isEqualTo("Subject\nWords\nand more \uD83D\uDE00");
        assertThat(message.source().place()).isEqualTo("a.json:12");
        assertThat(message.source().link()).isEqualTo("https://chat.example/9");
        assertThat(message.circumstances().channel()).isEqualTo("security");
        assertThat(message.circumstances().edited()).isTrue();
        assertThat(message.circumstances().forwarded()).isTrue();
        assertThat(message.circumstances().bot()).isTrue();
        assertThat(message.circumstances().reactions())
                .isEqualTo(full.circumstances().reactions());
    }

    @Test
    void nothingIsLeftOnDiskWhenItIsClosed() throws IOException {
        List<Said> many = new ArrayList<>(Collections.nCopies(50_000, said("Ada", 1, "x".repeat(40))));
        telling.file("a.txt", many);
        assertThat(telling.texts()).hasSize(1);

        telling.close();

        try (Stream<Path> left = Files.list(folder.resolve("scratch"))) {
            assertThat(left).isEmpty();
        }
    }
}
