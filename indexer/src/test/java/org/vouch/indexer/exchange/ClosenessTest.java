package org.vouch.indexer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClosenessTest {

    private final Closeness closeness = Closeness.learned();

    @Test
    void textsThatShareSeldomWordsAreCloserThanThoseThatShareCommonOnes() {
        String asked = "Who knows a physiotherapist for a shoulder?";

        assertThat(closeness.between(asked, "my physiotherapist is in Elm Street"))
                .isGreaterThan(closeness.between(asked, "who is going for a walk?"));
    }

    @Test
    void endingsMakeNoDifference() {
        assertThat(closeness.between("physiotherapists", "Physiotherapist's")).isCloseTo(1, within(1e-6));
    }

    @Test
    void whatSharesNothingIsNotClose() {
        assertThat(closeness.between("a physiotherapist", "lovely weather")).isZero();
        assertThat(closeness.between("", "🎉")).isZero();
    }
}
