package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Opinion;

class FindingsTest {

    @Test
    void whatIsNotWantedIsLeftOutByItsNameOrTheBeginningOfIt() {
        assertThat(without("mallow")).containsExactly("Mallowcroft", "The Mallow");
        assertThat(without("Mallow MDR!")).containsExactly("Mallow", "Mallowcroft", "The Mallow");
        assertThat(without("problem")).hasSize(4);
        assertThat(without("…")).hasSize(4);
    }

    private static List<String> without(String excluded) {
        Question question =
                new Question(new CommunityId("circle"), "SOC", "not that", Instant.EPOCH, List.of(excluded));
        List<RankedSuggestion> all = Stream.of("Mallow", "Mallow MDR", "Mallowcroft", "The Mallow")
                .map(FindingsTest::named)
                .toList();
        return new Findings(question, true, all, "")
                .withoutExcluded().suggestions().stream()
                        .map(RankedSuggestion::name)
                        .toList();
    }

    private static RankedSuggestion named(String name) {
        return new RankedSuggestion(
                name, Opinion.Kind.NAMED, 1, 0, 0, null, 1.0, List.of(), new Explanation(List.of()));
    }
}
