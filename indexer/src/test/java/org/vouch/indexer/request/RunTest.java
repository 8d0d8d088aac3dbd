package org.vouch.indexer.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTest {

    @Test
    void heavyWordsThatFollowEachOtherAreOneRun() {
        assertThat(Run.heaviest(new double[] {1, 1, 0, 0.9, 0.1}, 0.25))
                .containsExactly(new Run(0, 2, 2), new Run(3, 4, 0.9));
    }

    @Test
    void lightWordsDecideNothing() {
        assertThat(Run.heaviest(new double[] {0.1, 0.2, -3}, 0.25)).isEmpty();
    }

    @Test
    void onlyTheHeaviestRunsAreToldInTheOrderOfTheirWords() {
        assertThat(Run.heaviest(new double[] {0.6, 0, 1, 0, 0.7, 0, 0.8}, 0.25))
                .containsExactly(new Run(2, 3, 1), new Run(4, 5, 0.7), new Run(6, 7, 0.8));
    }
}
