package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsRobustnessTest {

    private static final String PIECES =
            "can anyone recommend or a the best ? ! . , ; : > ` @ < [ ] \n \t é 😀 هل where http:// ";

    private final Requests requests = Requests.english();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u0000\u0007", "???", "@", "<", "[x", ">", "`", "\ud83d", "‏"})
    void whatHoldsNoWordsIsNoRequest(String text) {
        assertThat(requests.read(text).request()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀😀", "هل يعرف أحد طبيب أسنان جيد؟", "x", "!!!"})
    void theSubjectIsFilledWheneverSomethingIsSaid(String text) {
        assertThat(requests.read(text).subject()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "can ", "where can i ", "or ", "@x ", "?", "\n", "`", "http://", "is is ", "😀"})
    void aVeryLongMessageIsRead(String piece) {
        assertThatCode(() -> requests.read(piece.repeat(10_000))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀🎉👨‍👩‍👧‍👦",
                "هل رأيت المفتاح؟ إنه تحت السجادة",
                "```if (asks) { return \"recommend\"; }```",
                "\u0007\u0000\u202e recommend \u202c\u200b",
                "Вluefіn Моvеrѕ",
                "@wren @ibis @heron ",
                "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́O"
            })
    void whatNobodyWouldSayAsksNothingHoweverLongAndHidesNoRequest(String said) {
        String longer = (said + "\n").repeat(10_000 / said.length());

        assertThat(requests.asks(said)).isFalse();
        assertThat(requests.asks(longer)).isFalse();
        assertThat(requests.read("Can anyone recommend a good mover for pianos?\n" + said))
                .matches(Reading::request, "asks")
                .matches(reading -> reading.subject().startsWith("mover for pianos"), "about movers");
    }

    @Test
    void threeHundredMentionsAreReadAsMentions() {
        String mentions = "@wren ".repeat(300);

        assertThat(requests.asks(mentions + "which one do you use?")).isFalse();
        assertThat(requests.asks("Can anyone recommend a good mover? " + mentions))
                .isTrue();
    }

    @Test
    void lettersThatOnlyLookAlikeAreNoWordsThatAsk() {
        assertThat(requests.read("Саn аnуоnе rесоmmеnd а gооd mоvеr?").cues()).isEmpty();
    }

    @Test
    void whoAsksFiveThousandTimesIsReadTheSameWayEachTime() {
        Reading first = requests.read("Can anyone recommend a good mover?");
        for (int i = 0; i < 5_000; i++) {
            assertThat(requests.read("Can anyone recommend a good mover?")).isEqualTo(first);
        }
    }

    @Test
    void anEmojiIsNotCutInHalf() {
        String subject = requests.read("x" + "😀".repeat(200)).subject();
        assertThat(Character.isHighSurrogate(subject.charAt(subject.length() - 1)))
                .isFalse();
    }

    @RepeatedTest(50)
    void anyTextIsReadTheSameWayTwice(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] pieces = PIECES.split(" ", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
        }
        Reading first = requests.read(text.toString());
        assertThat(Requests.english().read(text.toString())).isEqualTo(first);
    }
}
