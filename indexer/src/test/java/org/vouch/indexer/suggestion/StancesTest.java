package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;

/// For or against, in the sloppy words of a chat.
class StancesTest {

    private static final Names KNOWN = Names.of(List.of("Bluefin Movers", "Redfin Movers"));

    private static Said asked() {
        return Said.asking("Who can help us move?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bluefin Movers is ok but avoid Redfin Movers               | Bluefin Movers +ann | Redfin Movers -ann
                    not Redfin Movers, Bluefin Movers                          | Bluefin Movers +ann | Redfin Movers -ann
                    avoid Redfin Movers and Bluefin Movers                     | Bluefin Movers -ann | Redfin Movers -ann
                    Bluefin Movers yes, Redfin Movers never again              | Bluefin Movers +ann | Redfin Movers -ann
                    """)
    void eachNameHasTheStanceOfItsOwnWords(String answer, String one, String other) {
        assertThat(asked().by("ann", answer).tally(KNOWN)).containsExactly(one, other);
    }

    @Test
    void whatSomethingIsBetterThanIsNotWarnedOf() {
        assertThat(asked().by("ann", "Bluefin Movers are better than Redfin Movers")
                        .tally(KNOWN))
                .contains("Bluefin Movers +ann")
                .doesNotContain("Redfin Movers -ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dont use Bluefin Movers",
                "anyone but Bluefin Movers",
                "Bluefin Movers. Never again!",
                "Bluefin Movers 2/10",
                "Bluefin Movers isnt good",
                "we had Bluefin Movers, they were terrible",
                "i wasnt happy with Bluefin Movers",
                "great people, but Bluefin Movers is a scam",
            })
    void wordsWarn(String answer) {
        assertThat(asked().by("ann", answer).tally(KNOWN)).containsExactly("Bluefin Movers -ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bluefin Movers 9/10",
                "never had a problem with Bluefin Movers",
                "Bluefin Movers, no complaints",
                "cant say anything bad about Bluefin Movers",
                "Bluefin Movers isnt bad at all",
                "the traffic was terrible but Bluefin Movers was great",
            })
    void wordsThatLookLikeAWarningVouch(String answer) {
        assertThat(asked().by("ann", answer).tally(KNOWN)).containsExactly("Bluefin Movers +ann");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    me too                            | Bluefin Movers +ann +bob
                    second that                       | Bluefin Movers +ann +bob
                    They are great                    | Bluefin Movers +ann +bob
                    highly recommended                | Bluefin Movers +ann +bob
                    never again                       | Bluefin Movers +ann -bob
                    they were terrible and late       | Bluefin Movers +ann -bob
                    avoid them                        | Bluefin Movers +ann -bob
                    it is raining                     | Bluefin Movers +ann
                    are they any good?                | Bluefin Movers +ann
                    """)
    void whatNamesNothingSpeaksOfWhatWasNamedLast(String answer, String tally) {
        assertThat(asked().by("ann", "Try Bluefin Movers").by("bob", answer).tally(KNOWN))
                .containsExactly(tally);
    }

    @Test
    void aReplySpeaksOfWhatItRepliesTo() {
        Said said = asked().by("ann", "Try Bluefin Movers")
                .by("bob", "Try Redfin Movers")
                .replying(1, "cid", "they were terrible and late")
                .replying(2, "dee", "+1");
        assertThat(said.tally(KNOWN)).containsExactly("Bluefin Movers +ann -cid", "Redfin Movers +bob +dee");
    }

    @Test
    void agreementWithSomebodyByNameIsWithWhatTheySaid() {
        Said said = asked().by("Corvin", "Try Bluefin Movers")
                .by("bob", "Try Redfin Movers")
                .by("cid", "I agree with corvin");
        assertThat(said.tally(KNOWN)).containsExactly("Bluefin Movers +Corvin +cid", "Redfin Movers +bob");
    }

    @Test
    void agreementWithAWarningWarns() {
        Said said = asked().by("ann", "Avoid Bluefin Movers").by("bob", "same here");
        assertThat(said.tally(KNOWN)).containsExactly("Bluefin Movers -ann -bob");
    }

    @Test
    void whatNamesNothingSpeaksOfTheOneThingThatIsAskedAbout() {
        assertThat(Said.asking("Is Bluefin Movers any good?")
                        .by("ann", "they are great")
                        .by("bob", "stay away")
                        .by("cid", "no idea, sorry")
                        .tally(KNOWN))
                .containsExactly("Bluefin Movers +ann -bob");
        assertThat(Said.asking("Bluefin Movers or Redfin Movers?")
                        .by("ann", "they are great")
                        .tally(KNOWN))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bluefin Movers                                              | ''
                    Try Bluefin Movers, 555 0100                                | ''
                    Try Bluefin Movers. They are quick and kind.                | They are quick and kind.
                    Bluefin Movers carried our piano to the fourth floor        | Bluefin Movers carried our piano to the fourth floor
                    Bluefin Movers. Two men and a van, no broken plate          | Two men and a van, no broken plate
                    """)
    void aReasonSaysMoreThanTheName(String answer, String reason) {
        assertThat(asked().by("ann", answer).read(KNOWN))
                .flatExtracting(Recommendation::opinions)
                .extracting(Opinion::reason)
                .containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We at Bluefin Movers offer 20% off this month, contact us   | true
                    Full disclosure: I work at Bluefin Movers. We are quick.    | true
                    Bluefin Movers moved us, they were quick                    | false
                    """)
    void whoSpeaksForTheirOwnIsMarked(String answer, boolean own) {
        assertThat(asked().by("ann", answer).read(KNOWN))
                .flatExtracting(Recommendation::opinions)
                .extracting(Opinion::own)
                .containsExactly(own);
    }
}
