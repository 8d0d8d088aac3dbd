package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.bot.ReadAhead.Heard;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.request.RequestContext;
import org.vouch.indexer.request.Requests;

@NullMarked
@Timeout(60)
class ReadAheadTest {

    private static final Heard DENTIST = heard("can anyone recommend a dentist in town?");
    private static final Heard COURIER = heard("does anybody know a courier who is careful?");

    private final Queue<String> encoded = new ConcurrentLinkedQueue<>();
    private final CountDownLatch bothEncoded = new CountDownLatch(2);

    @Test
    void whatComesNextIsReadBeforeItsTurnAndOnlyOnce() throws Exception {
        Requests requests = Requests.english(new WatchedEncoder());
        try (ReadAhead ahead = new ReadAhead(requests)) {
            ahead.expect(List.of(DENTIST, COURIER));
            bothEncoded.await();

            assertThat(ahead.listen(DENTIST))
                    .isEqualTo(Requests.english(new WatchedEncoder()).read(DENTIST.text()));
            encoded.clear();
            ahead.listen(COURIER);
            assertThat(encoded).isEmpty();
        }
    }

    @Test
    void whatWasNotExpectedIsReadInItsTurn() {
        try (ReadAhead ahead = new ReadAhead(Requests.english())) {
            assertThat(ahead.listen(DENTIST)).isEqualTo(Requests.english().read(DENTIST.text()));
        }
    }

    @Test
    void whatWasExpectedTwiceIsBegunOnce() throws Exception {
        try (ReadAhead ahead = new ReadAhead(Requests.english(new WatchedEncoder()))) {
            ahead.expect(List.of(DENTIST, COURIER));
            ahead.expect(List.of(COURIER, DENTIST));
            bothEncoded.await();
            ahead.listen(DENTIST);
            ahead.listen(COURIER);
        }

        assertThat(encoded).containsExactlyInAnyOrder(DENTIST.text(), COURIER.text());
    }

    @Test
    void whatGoesWrongGoesWrongInItsTurn() {
        Requests broken = Requests.english(new WatchedEncoder() {
            @Override
            public Vector vector(String text) {
                throw new IllegalStateException("no encoder");
            }
        });
        try (ReadAhead ahead = new ReadAhead(broken)) {
            ahead.expect(List.of(DENTIST, COURIER));

            assertThatThrownBy(() -> ahead.listen(DENTIST))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no encoder");
        }
    }

    private static Heard heard(String text) {
        return new Heard(text, RequestContext.NONE, 0);
    }

    /// Tells what it encoded.
    private class WatchedEncoder implements Encoder {

        @Override
        public Vector vector(String text) {
            encoded.add(text);
            bothEncoded.countDown();
            return Vector.of(new float[384]);
        }

        @Override
        public float[][] states(List<String> parts) {
            return new float[0][];
        }

        @Override
        public String model() {
            return "watched";
        }

        @Override
        public void close() {}
    }
}
