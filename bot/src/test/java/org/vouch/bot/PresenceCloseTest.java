package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;

/// A stop ends soon, and leaves nothing behind that a start does not mend.
@NullMarked
@Timeout(60)
class PresenceCloseTest {

    private static final ChatId HARBOUR = chat("harbour");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsOwedAtTheStopIsDeliveredAfterTheNextStart() throws Exception {
        try (Stage stage = new Stage(folder)) {
            CountDownLatch tried = new CountDownLatch(1);
            stage.room.fault(HARBOUR, any -> {
                tried.countDown();
                return new Delivery.TryLater(Duration.ofMillis(300), "too many");
            });
            Thread running = Thread.ofVirtual().start(stage.presence::run);
            stage.room.hear(message(HARBOUR, "1"));
            tried.await();

            stage.presence.close();
            running.join();

            assertThat(stage.standing()).isEmpty();
        }
        try (Stage stage = new Stage(folder)) {
            stage.play();

            assertThat(stage.standing()).containsExactly("a reply to 1");
        }
    }

    @Test
    void aReplyThatIsBeingSentAtTheStopIsFinished() throws Exception {
        try (Stage stage = new Stage(folder)) {
            CountDownLatch sending = new CountDownLatch(1);
            CountDownLatch arrived = new CountDownLatch(1);
            stage.room.fault(HARBOUR, any -> {
                sending.countDown();
                awaitIgnoringInterrupts(arrived);
                return new Delivery.Delivered("said-1");
            });
            Thread running = Thread.ofVirtual().start(stage.presence::run);
            stage.room.hear(message(HARBOUR, "1"));
            sending.await();

            Thread closing = Thread.ofVirtual().start(stage.presence::close);
            arrived.countDown();
            closing.join();
            running.join();

            assertThat(stage.counts().delivered()).isEqualTo(1);
        }
    }

    @Test
    void aReplyThatHangsAtTheStopIsUnknownAfterTheNextStart() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (Stage stage = new Stage(folder)) {
            CountDownLatch sending = new CountDownLatch(1);
            stage.room.fault(HARBOUR, any -> {
                sending.countDown();
                awaitIgnoringInterrupts(never);
                return new Delivery.Delivered("said-1");
            });
            Thread running = Thread.ofVirtual().start(stage.presence::run);
            stage.room.hear(message(HARBOUR, "1"));
            sending.await();

            stage.presence.close();
            running.join();
        }
        try (Stage stage = new Stage(folder)) {
            stage.play();

            assertThat(stage.room.attempts()).isEmpty();
            assertThat(stage.settled())
                    .singleElement()
                    .asString()
                    .startsWith("unknown | the bot was stopped while this was being sent");
        } finally {
            never.countDown();
        }
    }

    @Test
    void aPresenceThatNeverRanIsClosed() throws Exception {
        try (Stage stage = new Stage(folder)) {
            stage.presence.close();
            stage.presence.close();

            assertThat(stage.counts().events()).isZero();
        }
    }

    private static void awaitIgnoringInterrupts(CountDownLatch latch) {
        boolean waiting = true;
        while (waiting) {
            try {
                latch.await();
                waiting = false;
            } catch (InterruptedException e) {
                waiting = true;
            }
        }
    }
}
