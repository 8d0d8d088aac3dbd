package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouch.bot.chat.Events.chat;

import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Sender;
import org.vouch.bot.phrases.Language;
import org.vouch.bot.settings.Mode;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.request.Requests;

@NullMarked
@Timeout(60)
class ReadAheadTest {

    private static final MessageHeard DENTIST = heard("1", "can anyone recommend a dentist in town?");
    private static final MessageHeard COURIER = heard("2", "does anybody know a courier who is careful?");

    private final Queue<String> encoded = new ConcurrentLinkedQueue<>();
    private final CountDownLatch bothEncoded = new CountDownLatch(2);

    @Test
    void whatComesNextIsReadBeforeItsTurnAndOnlyOnce() throws Exception {
        Requests requests = Requests.english(new WatchedEncoder());
        try (ReadAhead ahead = ahead(requests)) {
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
        try (ReadAhead ahead = ahead(Requests.english())) {
            assertThat(ahead.listen(DENTIST)).isEqualTo(Requests.english().read(DENTIST.text()));
        }
    }

    @Test
    void whatWasExpectedTwiceIsBegunOnce() throws Exception {
        try (ReadAhead ahead = ahead(Requests.english(new WatchedEncoder()))) {
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
        try (ReadAhead ahead = ahead(broken)) {
            ahead.expect(List.of(DENTIST, COURIER));

            assertThatThrownBy(() -> ahead.listen(DENTIST))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no encoder");
        }
    }

    private static MessageHeard heard(String id, String text) {
        return new MessageHeard(
                id,
                new MessagePlace(chat("harbour"), "", id),
                Instant.parse("2026-03-14T09:00:00Z"),
                new Sender(new MemberId("ana"), "Ana", false),
                text,
                null,
                false,
                false);
    }

    private static ReadAhead ahead(Requests requests) {
        Manners here = new Manners(new CommunityId("circle"), Mode.OPEN, Language.EN, false);
        return new ReadAhead(requests, _ -> here, new HeardLately(), () -> 0);
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
