package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Stance;

class AdviceTest {

    @Test
    void whereNothingIsNamedTheAnswerIsAdvice() {
        assertThat(Said.asking("How do I stop hiccups?")
                        .by("ann", "Drink water slowly and hold your breath.")
                        .read(Names.NONE))
                .flatExtracting(recommendation -> recommendation.opinions())
                .containsExactly(
                        new Opinion(Opinion.Kind.ADVICE, "Drink water slowly and hold your breath.", Stance.VOUCH, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok then",
                "Did you try to drink some water?",
                "Thanks, that is what I thought",
                "me too, the whole of this week",
                "PM me and I will tell you",
                ""
            })
    void anAnswerThatSaysNothingIsLeftOut(String answer) {
        assertThat(Said.asking("How do I stop hiccups?").by("ann", answer).read(Names.NONE))
                .isEmpty();
    }

    @Test
    void theAskersOwnWordsAreNoAdvice() {
        assertThat(Said.asking("How do I stop hiccups?")
                        .by("asker", "I drank a glass of water just now")
                        .read(Names.NONE))
                .isEmpty();
    }

    @Test
    void whereSomethingIsNamedTheOtherAnswersAreNoAdvice() {
        assertThat(Said.asking("Who can help?")
                        .by("ann", "Drink water slowly and hold your breath.")
                        .by("bob", "Try Bluefin Movers")
                        .read(Names.NONE))
                .extracting(recommendation -> recommendation.peer().value())
                .containsExactly("bob");
    }

    @Test
    void longAdviceIsCutAtAWord() {
        String advice = Said.asking("How do I stop hiccups?")
                .by("ann", "drink water slowly ".repeat(30))
                .read(Names.NONE)
                .getFirst()
                .opinions()
                .getFirst()
                .name();
        assertThat(advice).hasSizeLessThanOrEqualTo(161).endsWith("…").doesNotContain("slowl…");
    }
}
