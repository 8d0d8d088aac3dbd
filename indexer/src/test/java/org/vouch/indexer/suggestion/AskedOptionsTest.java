package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What whoever asks names themselves counts when a peer takes a stance on it.
class AskedOptionsTest {

    private static final Names KNOWN = Names.of(List.of("Happy Paws", "Bluefin Movers", "Redfin Movers"));

    private static Said asked() {
        return Said.asking("Happy Paws, Bluefin Movers or Redfin Movers?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Happy Paws moved last year",
                "Bluefin Movers moved last year",
                "Bluefin moved last year",
                "bluefinmovers moved last year",
            })
    void aNameIsNoStance(String answer) {
        assertThat(asked().by("ann", answer).tally(KNOWN)).isEmpty();
    }

    @Test
    void whereSomethingIsAskedForIsNoOption() {
        assertThat(Said.asking("Which vet in Northtown would you go to?")
                        .by("ann", "Northtown Clinic in Quay Street")
                        .tally(Names.of(List.of("Northtown Clinic", "Northtown"))))
                .containsExactly("Northtown Clinic +ann");
    }

    @Test
    void theStanceOnOneIsNoneOnTheOther() {
        assertThat(asked().by("ann", "Redfin Movers moved last year, Bluefin Movers are great")
                        .tally(KNOWN))
                .containsExactly("Bluefin Movers +ann");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Happy Paws are great",
                "I would go for Happy Paws",
                "Happy Paws moved last year but they are great",
                "Happy Paws. They are great",
            })
    void aStanceIsHeardWhereverItStands(String answer) {
        assertThat(asked().by("ann", answer).tally(KNOWN)).containsExactly("Happy Paws +ann");
    }
}
