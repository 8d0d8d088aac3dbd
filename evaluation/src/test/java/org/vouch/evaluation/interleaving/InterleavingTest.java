package org.vouch.evaluation.interleaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouch.evaluation.interleaving.Interleaving.Line;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;

class InterleavingTest {

    private static final CommunityId COMMUNITY = new CommunityId("quay");

    @Test
    void eachExchangeKeepsItsOrderAndItsPace() {
        List<Line> lines = new Interleaving(List.of(exchange(0), exchange(1), exchange(2)), 3, 7).lines();

        for (int i = 0; i < 3; i++) {
            int number = i;
            List<Line> own =
                    lines.stream().filter(line -> line.exchange() == number).toList();
            assertThat(own).extracting(Line::text).containsExactly("asked " + i, "first " + i, "second " + i);
            assertThat(Duration.between(own.getFirst().at(), own.getLast().at()))
                    .isEqualTo(Duration.ofMinutes(30));
        }
        assertThat(lines).extracting(Line::at).isSorted();
    }

    @Test
    void theMoreGoOnAtOnceTheSoonerAllIsSaid() {
        List<Exchange> exchanges =
                IntStream.range(0, 50).mapToObj(InterleavingTest::exchange).toList();

        assertThat(length(new Interleaving(exchanges, 10, 1)))
                .isLessThan(length(new Interleaving(exchanges, 2, 1)).dividedBy(2));
    }

    @Test
    void theSameSeedMixesTheSameWay() {
        List<Exchange> exchanges = List.of(exchange(0), exchange(1), untimed());

        assertThat(new Interleaving(exchanges, 2, 5).lines())
                .isEqualTo(new Interleaving(exchanges, 2, 5).lines())
                .isNotEqualTo(new Interleaving(exchanges, 2, 6).lines());
    }

    @Test
    void theTruthTellsTheRequestOfEveryMessageButSmallTalk() {
        Exchange smallTalk = new Exchange(COMMUNITY, message("Dora", null, "good morning"), List.of());
        Interleaving mixed = new Interleaving(List.of(exchange(0), smallTalk), 1, 3);

        Map<String, String> requestOf = mixed.requestOf();
        List<Message> messages = mixed.transcript(COMMUNITY).messages();
        assertThat(requestOf).hasSize(3);
        for (Message message : messages) {
            String request = requestOf.get(message.id());
            if (message.text().equals("good morning")) {
                assertThat(request).isNull();
            } else {
                assertThat(messages.get(Integer.parseInt(String.valueOf(request)))
                                .text())
                        .isEqualTo("asked 0");
            }
        }
    }

    private static Duration length(Interleaving mixed) {
        return Duration.between(
                mixed.lines().getFirst().at(), mixed.lines().getLast().at());
    }

    private static Exchange exchange(int number) {
        Instant at = Instant.parse("2020-01-01T00:00:00Z").plus(Duration.ofDays(number));
        List<Message> answers = new ArrayList<>();
        answers.add(message("Bo", at.plus(Duration.ofMinutes(10)), "first " + number));
        answers.add(message("Cem", at.plus(Duration.ofMinutes(30)), "second " + number));
        return new Exchange(COMMUNITY, message("Ada", at, "asked " + number), answers);
    }

    private static Exchange untimed() {
        return new Exchange(COMMUNITY, message("Ada", null, "asked"), List.of(message("Bo", null, "answered")));
    }

    private static Message message(String by, @Nullable Instant at, String text) {
        return new Message(text, new MemberId(by), at, "", text, null, new Source("quay", 1, null));
    }
}
