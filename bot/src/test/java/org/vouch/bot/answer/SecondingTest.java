package org.vouch.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bot.phrases.Phrases;

@NullMarked
class SecondingTest {

    private static final List<String> TWO = List.of("Aerolack", "Sky Brush");

    @ParameterizedTest
    @ValueSource(strings = {"+1", " +1! ", "👍", "👍🏽", "Me too.", "same here", "SECONDED"})
    void aSignAloneSpeaksOfTheOnlySuggestionAndOfSeveralNobodyKnowsWhich(String sign) {
        assertThat(of(sign, List.of("Aerolack"))).contains(new Seconding.One("Aerolack", ""));
        assertThat(of(sign, TWO)).contains(new Seconding.Which());
        assertThat(of(sign, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+1 2|Sky Brush|",
                "+1: 2, ten years now|Sky Brush|ten years now",
                "+1 sky brush|Sky Brush|",
                "+1 Aerolack - they answer the phone|Aerolack|they answer the phone",
                "me too, Aerolack!|Aerolack|"
            })
    void aNumberOrANameTellsWhichAndWhatFollowsIsWhy(String reply, String name, String why) {
        assertThat(of(reply, TWO)).contains(new Seconding.One(name, why == null ? "" : why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 0", "+1 3", "+1 99"})
    void aNumberThatIsNotShownMeansNobodyKnowsWhich(String reply) {
        assertThat(of(reply, TWO)).contains(new Seconding.Which());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+10",
                "+1 any of them in Leeds?",
                "me too, but cheaper",
                "+1 Aerolackers",
                "same hereabouts",
                "thanks",
                "",
                "-1"
            })
    void anythingElseIsNoSecond(String reply) {
        assertThat(of(reply, TWO)).isEmpty();
    }

    @Test
    void aNameIsWhatStandsBeforeTheColonButThatOfAWebAddress() {
        assertThat(NamedWord.of("Aerolack: quick: and kind")).contains(new NamedWord("Aerolack", "quick: and kind"));
        assertThat(NamedWord.of("https://aerolack.example : quick"))
                .contains(new NamedWord("https://aerolack.example", "quick"));
        assertThat(NamedWord.of("Aerolack：早い")).contains(new NamedWord("Aerolack", "早い"));
        assertThat(NamedWord.of(" Aerolack ")).contains(new NamedWord("Aerolack", ""));
        assertThat(NamedWord.of("  ")).isEmpty();
    }

    private static Optional<Seconding> of(String reply, List<String> names) {
        return Seconding.of(
                reply,
                names,
                number -> names.stream()
                        .skip(Math.max(0, number - 1L))
                        .limit(number)
                        .findFirst(),
                Phrases.english());
    }
}
