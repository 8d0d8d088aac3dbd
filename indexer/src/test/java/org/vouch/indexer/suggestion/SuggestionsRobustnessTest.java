package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsRobustnessTest {

    private static final String PIECES =
            "Try try Bluefin bluefin Dr dr. & of the near +1 agree 365 @sam www. http:// a.b.c . ; ? ! - ----- \n 😀 دكتور \u0000";

    private final Suggestions suggestions = Suggestions.english();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "😀😀",
                "\u0000\u0007",
                "@",
                "www.",
                "http://",
                "www.http://",
                "-----",
                "&",
                "\ud83d",
                "جرب مطعم البحر"
            })
    void whatNamesNothingIsRead(String answer) {
        assertThat(Said.asking(answer).by("ann", answer).tally(Names.NONE)).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A", "a.", "A ", "try ", "@x ", "Dr ", "www.", "http", "https://", "Bluefin; ", "-", "& ", "\n"})
    void aVeryLongAnswerIsRead(String piece) {
        Said said = Said.asking("Who?").by("ann", piece.repeat(10_000));
        assertThatCode(() -> said.read(suggestions.namesIn(List.of(said.exchange()))))
                .doesNotThrowAnyException();
    }

    @Test
    void threeHundredNamesAreRead() {
        StringBuilder answer = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            answer.append("Try Bluefin")
                    .append((char) ('A' + i % 26))
                    .append((char) ('a' + i / 26))
                    .append(" Movers, they were quick.\n");
        }
        assertThat(Said.asking("Who?").by("ann", answer.toString()).tally(Names.NONE))
                .hasSizeBetween(290, 300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀🎉👨‍👩‍👧‍👦",
                "جرب شركة البحر، إنها جيدة",
                "```try { avoid(); } catch (Great e) { }```",
                "\u0007\u0000\u202e movers \u202c\u200b",
                "@wren @ibis @heron ",
                "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́O"
            })
    void whatNobodyWouldSayHidesNoAnswer(String said) {
        String longer = said.repeat(10_000 / said.length());
        Said exchange = Said.asking("Can anyone recommend a mover?")
                .by("ann", said)
                .by("bob", longer)
                .by("cid", "@wren ".repeat(300) + said)
                .by("dee", "Try Bluefin Movers, they are great");

        assertThat(exchange.tally(Names.NONE)).contains("Bluefin Movers +dee");
    }

    @Test
    void namesThatOnlyLookAlikeAreTwo() {
        Said exchange = Said.asking("Can anyone recommend a mover?")
                .by("ann", "Try Bluefin Movers, they are great")
                .by("bob", "Try Вluefіn Моvеrѕ, they are great");

        assertThat(exchange.tally(Names.NONE)).contains("Bluefin Movers +ann").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whoAnswersFiveThousandTimesCountsOnce() {
        Said exchange = Said.asking("Can anyone recommend a mover?");
        for (int i = 0; i < 5_000; i++) {
            exchange.by("ann", "Try Bluefin Movers, they are great");
        }

        assertThat(exchange.tally(Names.NONE)).containsExactly("Bluefin Movers +ann");
    }

    @RepeatedTest(50)
    void anyExchangeIsReadTheSameWayTwice(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Said said = Said.asking(text(random));
        for (int i = 0; i < 5; i++) {
            said.by("peer" + random.nextInt(3), text(random));
        }
        Names names = suggestions.namesIn(List.of(said.exchange()));
        assertThat(Suggestions.english().read(said.exchange(), names))
                .isEqualTo(suggestions.read(said.exchange(), names));
    }

    private static String text(Random random) {
        String[] pieces = PIECES.split(" ", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) > 0 ? " " : "");
        }
        return text.toString();
    }
}
