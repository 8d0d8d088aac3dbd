package org.vouch.indexer.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;

class ReasonsTest {

    private static final Names KNOWN = Names.of(List.of("Happy Paws", "Bluefin Movers", "Patient Gardener"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Try Happy Paws. They looked after our two dogs and sent photos. | They looked after our two dogs and sent photos.
        Happy Paws! Happy Paws are kind and on time.                     | Happy Paws are kind and on time.
        +1 for The Patient Gardener                                      | ''
        """)
    void aNameIsNoReason(String answer, String reason) {
        assertThat(Said.asking("Who can help us?").by("ann", answer).read(KNOWN))
                .flatExtracting(Recommendation::opinions)
                .extracting(Opinion::reason)
                .containsExactly(reason);
    }
}
