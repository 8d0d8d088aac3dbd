package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;

/// Answers that name nothing, and what they are meant for.
class PointingTest {

    private static final String VOUCHED = "Bluefin Movers +ann";

    private static Said vouched() {
        return Said.asking("Who can help us move?").by("ann", "Try Bluefin Movers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Absolutely not",
                "Definitely not!",
                "this is a scam",
                "totally useless",
                "Same problem here",
                "True? I never heard of them",
                "this depends on where you live. We walked, and it took a day",
            })
    void disagreementVouchesForNothing(String answer) {
        assertThat(vouched().by("bob", answer).tally(Names.NONE))
                .noneMatch(line -> line.contains("+bob"))
                .anyMatch(line -> line.startsWith(VOUCHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"this is a scam", "totally useless", "absolutely terrible"})
    void whatSoundsLikeAgreementMayWarn(String answer) {
        assertThat(vouched().by("bob", answer).tally(Names.NONE)).containsExactly(VOUCHED + " -bob");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1! They moved us twice",
                "Same here. Never a problem",
                "Same here, we've used them for about five years",
                "Agreed. It took them an hour",
                "I agree completely, we called them in March and again in May",
            })
    void whoeverAgreesMaySayMore(String answer) {
        assertThat(vouched().by("bob", answer).tally(Names.NONE)).containsExactly(VOUCHED + " +bob");
    }

    @Test
    void whatIsSaidAfterTheAgreementIsTheReason() {
        List<Recommendation> read = vouched()
                .by("bob", "+1! They moved us twice and wrapped every cup")
                .read(Names.NONE);
        assertThat(read.getLast().opinions())
                .extracting(Opinion::reason)
                .containsExactly("They moved us twice and wrapped every cup");
    }

    @Test
    void whoeverAgreesWithAWarningWarns() {
        Said said = Said.asking("Who can help us move?")
                .by("ann", "Avoid Bluefin Movers")
                .by("bob", "Same here, they were terrible")
                .by("cid", "+1");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers -ann -bob -cid");
    }

    @Test
    void whoeverAgreesWithSomebodyByTheirFirstNameMeansThem() {
        Said said = Said.asking("Who can help us move?")
                .by("Sam Porter", "Try Bluefin Movers")
                .by("ann", "Try Redfin Movers")
                .by("bob", "I agree with Sam");
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +Sam Porter +bob", "Redfin Movers +ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Same here", "+1, will do", "Agreed"})
    void nobodyIsMeantByAPartOfAWord(String agreement) {
        Said said = Said.asking("Who can help us move?")
                .by("Sam", "Try Bluefin Movers")
                .by("Will Agre", "Try Bluefin Movers")
                .by("ann", "Try Redfin Movers")
                .by("bob", agreement);
        assertThat(said.tally(Names.NONE)).containsExactly("Bluefin Movers +Sam +Will Agre", "Redfin Movers +ann +bob");
    }
}
