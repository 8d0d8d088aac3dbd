package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.NotNowException;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.LedgerException;

@NullMarked
@Timeout(60)
class PresenceTest {

    private static final ChatId HARBOUR = chat("harbour");
    private static final DeliveryLimits LIMITS = new DeliveryLimits(5, Duration.ofHours(2));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aMessageIsAnsweredOnceHoweverOftenItComes() throws Exception {
        List<String> decided = new ArrayList<>();
        try (Stage stage = new Stage(
                folder,
                event -> {
                    decided.add(event.eventId());
                    return Stage.answered(event);
                },
                LIMITS,
                Clock.systemUTC())) {
            MessageHeard one = message(HARBOUR, "1");

            stage.play(one, one, message(HARBOUR, "event-other", "1"), message(HARBOUR, "2"), one);

            assertThat(decided).containsExactly("event-1", "event-2");
            assertThat(stage.standing()).containsExactly("a reply to 1", "a reply to 2");
            assertThat(stage.counts().events()).isEqualTo(2);
        }
    }

    @Test
    void aRestartAnswersNothingTwice() throws Exception {
        try (Stage stage = new Stage(folder)) {
            stage.play(message(HARBOUR, "1"));
        }
        try (Stage stage = new Stage(folder)) {
            stage.play(message(HARBOUR, "1"), message(HARBOUR, "2"));

            assertThat(stage.standing()).containsExactly("a reply to 2");
        }
    }

    @Test
    void aSilenceIsRecordedWithItsKind() throws Exception {
        try (Stage stage = new Stage(folder)) {
            stage.play(new ChatEvent.BotJoined("event-1", HARBOUR));

            assertThat(stage.counts().silences()).isEqualTo(Map.of("NOTHING_TO_SAY", 1L));
            assertThat(stage.room.attempts()).isEmpty();
        }
    }

    @Test
    void anEventIsRecordedBeforeThePlatformMayForgetIt() throws Exception {
        List<Boolean> known = new ArrayList<>();
        try (Stage stage = new Stage(folder)) {
            stage.room.whenTaken(event -> known.add(stage.ledger.knows(event)));

            stage.play(message(HARBOUR, "1"), new ChatEvent.BotJoined("event-2", HARBOUR));
        }
        assertThat(known).containsExactly(true, true);
    }

    @Test
    void aReplyIsRecordedBeforeItIsSent() throws Exception {
        try (Stage stage = new Stage(folder)) {
            List<Long> owed = new ArrayList<>();
            stage.room.fault(HARBOUR, reply -> {
                owed.add(stage.counts().owed());
                return new Delivery.Delivered("said-1");
            });

            stage.play(message(HARBOUR, "1"));

            assertThat(owed).containsExactly(1L);
            assertThat(stage.counts().owed()).isZero();
        }
    }

    @Test
    void aMessageThatBreaksTheConversationIsRecordedAndListeningGoesOn() throws Exception {
        try (Stage stage = new Stage(folder, PresenceTest::fragile, LIMITS, Clock.systemUTC())) {
            stage.play(message(HARBOUR, "bad"), message(HARBOUR, "deep"), message(HARBOUR, "good"));

            assertThat(stage.counts().silences()).isEqualTo(Map.of(Intake.FAILED, 2L));
            assertThat(stage.standing()).containsExactly("a reply to good");
        }
    }

    @Test
    void theLogOfABrokenConversationHoldsNoText() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Intake.class);
        log.start();
        logger.addAppender(log);
        try (Stage stage = new Stage(folder, PresenceTest::fragile, LIMITS, Clock.systemUTC())) {
            stage.play(message(HARBOUR, "bad"));
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list).singleElement().satisfies(line -> {
            assertThat(line.getKeyValuePairs().toString())
                    .contains("event-bad", "IllegalStateException", "PresenceTest")
                    .doesNotContain("can anyone");
            assertThat(line.getThrowableProxy()).isNull();
        });
    }

    @Test
    void anEventThatTheLedgerCannotTakeStaysWithTheRoom() throws Exception {
        try (Stage stage = new Stage(folder)) {
            Thread running = Thread.ofVirtual().start(stage.presence::run);
            stage.room.hear(message(HARBOUR, "1"));
            stage.room.awaitStanding();
            stage.ledger.close();

            stage.room.hear(message(HARBOUR, "2"));

            assertThat(stage.room.awaitRejection())
                    .isInstanceOf(NotNowException.class)
                    .hasCauseInstanceOf(LedgerException.class);
            stage.presence.close();
            running.join();
        }
    }

    @Test
    void aMessageOverWhichTheLedgerFailsIsDecidedOnceTheLedgerIsBack() throws Exception {
        Ledger broken = Ledger.open(folder.resolve("broken.db"), Clock.systemUTC());
        broken.close();
        AtomicInteger tries = new AtomicInteger();
        Decider asking = event -> {
            if (tries.incrementAndGet() <= 3) {
                broken.formerIds(event.chat());
            }
            return Stage.answered(event);
        };
        try (Stage stage = new Stage(folder, asking, LIMITS, Clock.systemUTC())) {
            stage.play(message(HARBOUR, "1"));

            assertThat(stage.standing()).containsExactly("a reply to 1");
            assertThat(stage.counts().silences()).isEmpty();
            assertThat(stage.room.awaitRejection()).isInstanceOf(NotNowException.class);
        }
    }

    private static Decision fragile(ChatEvent event) {
        MessageHeard heard = (MessageHeard) event;
        return switch (heard.place().messageId()) {
            case "bad" -> throw new IllegalStateException("cannot stand: " + heard.text());
            case "deep" -> fragile(event);
            default -> Stage.answered(event);
        };
    }
}
