package org.vouch.indexer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;

class OpenExchangeTest {

    private static final String ASKS = "Can anyone recommend a mover for pianos?";

    @Test
    void itsRequestIsEncodedOnceHoweverManyRemarksAreComparedWithIt() {
        try (Encoder encoder = Encoder.local()) {
            Counting counting = new Counting(encoder, new ArrayList<>());
            OpenExchange exchange = new OpenExchange(new Remark(request(), 0, new Asked(1, false), Set.of()));

            Vector first = exchange.meaning(counting);
            exchange.answer(new Remark(request(), 1, new Asked(0, false), Set.of()), 1);

            assertThat(exchange.meaning(counting)).isSameAs(first);
            assertThat(first.closeness(encoder.vector(ASKS))).isGreaterThan(0.999);
            assertThat(counting.texts()).containsExactly(ASKS);
        }
    }

    private static Message request() {
        return new Message(
                "1",
                new MemberId("tom"),
                Instant.EPOCH,
                "",
                ASKS,
                null,
                new Source("chat.txt", 1, null),
                Circumstances.PLAIN);
    }

    private record Counting(Encoder encoder, List<String> texts) implements Encoder {

        @Override
        public Vector vector(String text) {
            texts.add(text);
            return encoder.vector(text);
        }

        @Override
        public float[][] states(List<String> parts) {
            return encoder.states(parts);
        }

        @Override
        public String model() {
            return encoder.model();
        }

        @Override
        public void close() {}
    }
}
