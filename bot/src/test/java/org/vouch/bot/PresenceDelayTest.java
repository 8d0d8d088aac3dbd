package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Given;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Events;
import org.vouch.indexer.recommendation.CommunityId;

/// Answers that wait on purpose, among others that do not.
@NullMarked
@Timeout(60)
class PresenceDelayTest {

    private static final ChatId HARBOUR = chat("harbour");
    private static final DeliveryLimits LIMITS = new DeliveryLimits(5, Duration.ofMinutes(10));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWaitingAnswerHoldsUpNoOtherAlsoWhenItsChatIsWaitingForIt() throws Exception {
        try (Stage stage = new Stage(folder, PresenceDelayTest::decided, LIMITS, Clock.systemUTC())) {
            Thread running = Thread.ofVirtual().start(stage.presence::run);
            stage.room.hear(message(HARBOUR, "late"));
            stage.room.hear(message(HARBOUR, "now"));

            assertThat(stage.room.awaitStanding().wording().text()).isEqualTo("a reply to now");

            stage.room.hear(message(HARBOUR, "now-too"));
            assertThat(stage.room.awaitStanding().wording().text()).isEqualTo("a reply to now-too");
            assertThat(stage.room.attempts())
                    .extracting(effect -> effect.wording().text())
                    .containsExactly("a reply to now", "a reply to now-too");
            stage.presence.close();
            running.join();
        }
    }

    @Test
    void aRestartKeepsTheTimeForWhichAnAnswerWaits() throws Exception {
        SteppedClock clock = new SteppedClock();
        try (Stage stage = new Stage(folder, PresenceDelayTest::decided, LIMITS, clock)) {
            Thread running = Thread.ofVirtual().start(stage.presence::run);
            stage.room.hear(message(HARBOUR, "late"));
            stage.room.hear(message(HARBOUR, "now"));
            stage.room.awaitStanding();
            stage.presence.close();
            running.join();
        }
        clock.advance(Duration.ofHours(1));
        try (Stage stage = new Stage(folder, PresenceDelayTest::decided, LIMITS, clock)) {
            stage.play();

            assertThat(stage.standing()).containsExactly("a reply to late");
        }
    }

    @Test
    void anAnswerThatCouldNotBeSaidLongAfterItsTimeIsGivenUp() throws Exception {
        SteppedClock clock = new SteppedClock();
        try (Stage stage = new Stage(folder, PresenceDelayTest::decided, LIMITS, clock)) {
            Thread running = Thread.ofVirtual().start(stage.presence::run);
            stage.room.hear(message(HARBOUR, "late"));
            stage.room.hear(message(HARBOUR, "now"));
            stage.room.awaitStanding();
            stage.presence.close();
            running.join();
        }
        clock.advance(Duration.ofMinutes(71));
        try (Stage stage = new Stage(folder, PresenceDelayTest::decided, LIMITS, clock)) {
            stage.play();

            assertThat(stage.standing()).isEmpty();
            assertThat(stage.counts().givenUp()).isEqualTo(1);
        }
    }

    private static Decision decided(ChatEvent event) {
        MessageHeard heard = (MessageHeard) event;
        boolean late = heard.place().messageId().equals("late");
        return new Answer(
                Events.reply(heard),
                late ? Duration.ofHours(1) : Duration.ZERO,
                new Given("answer-" + heard.eventId(), new CommunityId("circle"), List.of(), 0, true),
                "3 peers vouch",
                "3 peers vouch");
    }
}
