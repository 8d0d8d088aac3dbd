package org.vouch.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordCountsTest {

    @Test
    void aWordIsMoreCommonTheMoreOftenItIsWrittenSmall() {
        WordCounts counts = new WordCounts();
        counts.add("Try the harbour. " + "We like the sea. ".repeat(30));
        assertThat(counts.levels()).containsEntry("harbour", 1.0).containsEntry("sea", 3.0);
    }

    @Test
    void aWordThatIsMostlyWrittenWithACapitalIsLeftOut() {
        WordCounts counts = new WordCounts();
        counts.add("we like Bluefin and bluefin and Bluefin");
        assertThat(counts.levels()).doesNotContainKey("bluefin").containsKey("and");
    }

    @Test
    void aCapitalThatIsDueSaysNothing() {
        WordCounts counts = new WordCounts();
        counts.add("Sea. Sea. Sea. the sea");
        assertThat(counts.levels()).containsEntry("sea", 1.0);
    }
}
