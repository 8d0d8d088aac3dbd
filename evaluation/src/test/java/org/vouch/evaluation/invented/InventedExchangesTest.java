package org.vouch.evaluation.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventedExchangesTest {

    @Test
    void anExchangeFollowsFromTheSeedAndItsNumber() {
        InventedExchanges one = new InventedExchanges(3, List.of());
        InventedExchanges same = new InventedExchanges(3, List.of());
        InventedExchanges another = new InventedExchanges(4, List.of());

        assertThat(one.get(17))
                .isEqualTo(same.get(17))
                .isNotEqualTo(one.get(18))
                .isNotEqualTo(another.get(17));
        assertThat(one.get(17, 1)).isNotEqualTo(one.get(17));
    }

    @Test
    void everyAnswerNamesSomething() {
        InventedExchanges exchanges = new InventedExchanges(3, List.of());

        assertThat(IntStream.range(0, 200).mapToObj(exchanges::get))
                .allSatisfy(exchange -> assertThat(exchange.answers())
                        .isNotEmpty()
                        .allMatch(answer -> answer.text().contains(answer.name())));
    }

    @Test
    void asManyExchangesAsAreAskedForHoldAboutThatManyRecommendations() {
        InventedExchanges exchanges = new InventedExchanges(3, List.of());
        int recommendations = IntStream.range(0, InventedExchanges.holding(10_000))
                .map(number -> exchanges.get(number).answers().size())
                .sum();

        assertThat(recommendations).isBetween(9_500, 10_500);
    }
}
