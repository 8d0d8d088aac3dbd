package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;
import static org.vouch.bot.chat.Events.reply;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Delivery.Moved;
import org.vouch.bot.chat.Delivery.Refused;
import org.vouch.bot.chat.Delivery.TryLater;
import org.vouch.bot.chat.Delivery.Unknown;
import org.vouch.bot.chat.MessagePlace;

/// What becomes of a reply when the platform does not simply take it.
@NullMarked
@Timeout(60)
class PresenceFaultTest {

    private static final ChatId HARBOUR = chat("harbour");
    private static final ChatId MARKET = chat("market");
    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aReplyThatMustWaitIsSentWhenItsTimeHasCome() throws Exception {
        try (Stage stage = new Stage(folder)) {
            Duration asked = Duration.ofMillis(60);
            List<Instant> tries = new ArrayList<>();
            stage.room.fault(HARBOUR, any -> noted(tries, new TryLater(asked, "too many")));
            stage.room.fault(HARBOUR, any -> noted(tries, new Delivery.Delivered("said-1")));

            stage.play(message(HARBOUR, "1"));

            assertThat(tries).hasSize(2);
            assertThat(tries.getLast()).isAfterOrEqualTo(tries.getFirst().plus(asked));
            assertThat(stage.counts().delivered()).isEqualTo(1);
        }
    }

    @Test
    void theNextReplyWaitsAsLongAsWasAskedOfOneThatWasGivenUp() throws Exception {
        DeliveryLimits once = new DeliveryLimits(1, HOUR);
        try (Stage stage = new Stage(folder, Stage::answered, once, Clock.systemUTC())) {
            Duration asked = Duration.ofMillis(60);
            List<Instant> tries = new ArrayList<>();
            stage.room.fault(HARBOUR, any -> noted(tries, new TryLater(asked, "too many")));
            stage.room.fault(HARBOUR, any -> noted(tries, new Delivery.Delivered("said-2")));

            stage.play(message(HARBOUR, "1"), message(HARBOUR, "2"));

            assertThat(tries).hasSize(2);
            assertThat(tries.getLast()).isAfterOrEqualTo(tries.getFirst().plus(asked));
        }
    }

    @Test
    void repliesKeepTheirOrderWhenOneMustWait() throws Exception {
        try (Stage stage = new Stage(folder)) {
            stage.room.fault(HARBOUR, new TryLater(Duration.ofMillis(30), "too many"));

            stage.play(message(HARBOUR, "1"), message(HARBOUR, "2"), message(HARBOUR, "3"));

            assertThat(stage.standing()).containsExactly("a reply to 1", "a reply to 2", "a reply to 3");
        }
    }

    @Test
    void aChatThatMustWaitDoesNotHoldUpAnother() throws Exception {
        try (Stage stage = new Stage(folder)) {
            stage.room.fault(HARBOUR, new TryLater(HOUR, "too many"));
            Thread running = Thread.ofVirtual().start(stage.presence::run);
            stage.room.hear(message(HARBOUR, "1"));
            stage.room.hear(message(MARKET, "2"));

            assertThat(stage.room.awaitStanding().to().chat()).isEqualTo(MARKET);

            stage.presence.close();
            running.join();
            assertThat(stage.counts().owed()).isEqualTo(1);
        }
    }

    @Test
    void aDeliveryThatHangsDoesNotHoldUpAnotherChat() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        try (Stage stage = new Stage(folder)) {
            stage.room.fault(HARBOUR, any -> waited(hanging));
            Thread running = Thread.ofVirtual().start(stage.presence::run);
            stage.room.hear(message(HARBOUR, "1"));
            stage.room.hear(message(MARKET, "2"));

            assertThat(stage.room.awaitStanding().to().chat()).isEqualTo(MARKET);

            hanging.countDown();
            assertThat(stage.room.awaitStanding().to().chat()).isEqualTo(HARBOUR);
            stage.room.end();
            running.join();
        }
    }

    @Test
    void aReplyIsGivenUpAfterSoManyAttempts() throws Exception {
        DeliveryLimits three = new DeliveryLimits(3, HOUR);
        try (Stage stage = new Stage(folder, Stage::answered, three, Clock.systemUTC())) {
            for (int i = 0; i < 3; i++) {
                stage.room.fault(HARBOUR, new TryLater(Duration.ZERO, "out of order"));
            }

            stage.play(message(HARBOUR, "1"), message(HARBOUR, "2"));

            assertThat(stage.room.attempts()).hasSize(4);
            assertThat(stage.settled())
                    .containsExactly(
                            "given_up | given up after 3 attempts; the last time: out of order", "delivered | ");
        }
    }

    @Test
    void aReplyThatBecameTooOldWhileTheBotWasAwayIsGivenUp() throws Exception {
        SteppedClock clock = new SteppedClock();
        DeliveryLimits anHour = new DeliveryLimits(5, HOUR);
        try (Stage stage = new Stage(folder, Stage::answered, anHour, clock)) {
            MessageHeard old = message(HARBOUR, "1");
            stage.ledger.answered(old, reply(old), "3 peers vouch");
            clock.advance(HOUR);

            stage.play(message(HARBOUR, "2"));

            assertThat(stage.standing()).containsExactly("a reply to 2");
            assertThat(stage.settled())
                    .containsExactly(
                            "given_up | given up after PT1H, as a late answer is worse than none", "delivered | ");
        }
    }

    @Test
    void aReplyIsGivenUpWhenThePlatformAsksForMoreTimeThanItHas() throws Exception {
        DeliveryLimits short50 = new DeliveryLimits(5, Duration.ofMillis(50));
        try (Stage stage = new Stage(folder, Stage::answered, short50, Clock.systemUTC())) {
            stage.room.fault(HARBOUR, new TryLater(HOUR, "too many"));

            stage.play(message(HARBOUR, "1"));

            assertThat(stage.room.attempts()).hasSizeLessThanOrEqualTo(1);
            assertThat(stage.settled()).singleElement().asString().startsWith("given_up | given up after PT0.05S");
        }
    }

    @Test
    void whatMayHaveArrivedIsNotSentAgain() throws Exception {
        try (Stage stage = new Stage(folder)) {
            stage.room.fault(HARBOUR, new Unknown("no answer in time"));
            stage.room.fault(HARBOUR, any -> {
                throw new IllegalStateException("torn");
            });

            stage.play(message(HARBOUR, "1"), message(HARBOUR, "2"), message(HARBOUR, "3"));

            assertThat(stage.room.attempts()).hasSize(3);
            assertThat(stage.settled())
                    .containsExactly(
                            "unknown | no answer in time",
                            "unknown | sending failed: IllegalStateException",
                            "delivered | ");
        }
    }

    @Test
    void aRefusalIsKeptWithItsReason() throws Exception {
        try (Stage stage = new Stage(folder)) {
            stage.room.fault(HARBOUR, new Refused("the bot may not speak here"));

            stage.play(message(HARBOUR, "1"), message(HARBOUR, "2"));

            assertThat(stage.room.attempts()).hasSize(2);
            assertThat(stage.settled()).containsExactly("refused | the bot may not speak here", "delivered | ");
        }
    }

    @Test
    void aReplyFollowsItsChatToItsNewId() throws Exception {
        try (Stage stage = new Stage(folder)) {
            stage.room.fault(HARBOUR, new Moved(MARKET));

            stage.play(message(HARBOUR, "1"));

            assertThat(stage.room.standing())
                    .singleElement()
                    .satisfies(reply -> assertThat(reply.to()).isEqualTo(new MessagePlace(MARKET, null, "")));
            assertThat(stage.ledger.formerIds(MARKET)).containsExactly(HARBOUR);
        }
    }

    @Test
    void aChatThatMovesForeverIsGivenUp() throws Exception {
        try (Stage stage = new Stage(folder)) {
            for (int i = 0; i < 5; i++) {
                stage.room.fault(i % 2 == 0 ? HARBOUR : MARKET, new Moved(i % 2 == 0 ? MARKET : HARBOUR));
            }

            stage.play(message(HARBOUR, "1"));

            assertThat(stage.room.attempts()).hasSize(5);
            assertThat(stage.settled()).singleElement().asString().startsWith("given_up | given up after 5 attempts");
        }
    }

    @Test
    void whatIsOwedFollowsWhenThePlatformTellsOfAMove() throws Exception {
        try (Stage stage = new Stage(folder)) {
            MessageHeard before = message(HARBOUR, "1");
            stage.ledger.answered(before, reply(before), "3 peers vouch");
            stage.ledger.silent(new ChatMoved("event-2", HARBOUR, MARKET), "NOTHING_TO_SAY", "moved");

            stage.play();

            assertThat(stage.room.standing())
                    .singleElement()
                    .satisfies(reply -> assertThat(reply.to().chat()).isEqualTo(MARKET));
        }
    }

    private static Delivery noted(List<Instant> tries, Delivery outcome) {
        tries.add(Instant.now());
        return outcome;
    }

    private static Delivery waited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Delivery.Delivered("said-late");
    }
}
