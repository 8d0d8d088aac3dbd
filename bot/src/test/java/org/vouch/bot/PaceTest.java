package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouch.bot.chat.Events.chat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.vouch.bot.chat.ChatId;

@NullMarked
class PaceTest {

    private static final ChatId HARBOUR = chat("harbour");
    private static final ChatId MARKET = chat("market");
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private final Pace pace = new Pace(new Pace.Limits(1, 20, 30));

    @Test
    void aChatHearsOneMessageASecond() {
        assertThat(take(HARBOUR, 0)).isZero();

        assertThat(take(HARBOUR, 300)).isEqualTo(Duration.ofMillis(700));
        assertThat(take(MARKET, 300)).isZero();
        assertThat(take(HARBOUR, 1_000)).isZero();
    }

    @Test
    void aChatHearsTwentyMessagesAMinute() {
        for (int second = 0; second < 20; second++) {
            assertThat(take(HARBOUR, second * 1_000L)).isZero();
        }

        assertThat(take(HARBOUR, 20_000)).isEqualTo(Duration.ofSeconds(40));
        assertThat(take(MARKET, 20_000)).isZero();
        assertThat(take(HARBOUR, 60_000)).isZero();
        assertThat(take(HARBOUR, 61_000)).isZero();
    }

    @Test
    void allChatsTogetherHearThirtyMessagesASecond() {
        for (int chat = 0; chat < 30; chat++) {
            assertThat(take(chat("chat-" + chat), 10L * chat)).isZero();
        }

        assertThat(take(HARBOUR, 500)).isEqualTo(Duration.ofMillis(500));
        assertThat(take(HARBOUR, 1_000)).isZero();
        assertThat(take(MARKET, 1_000)).isEqualTo(Duration.ofMillis(10));
    }

    @Test
    void whatTookLongToReachThePlatformCountsFromThen() {
        pace.take(HARBOUR, NOON);
        pace.used(HARBOUR, NOON.plusMillis(400));

        assertThat(take(HARBOUR, 1_000)).isEqualTo(Duration.ofMillis(400));
        assertThat(take(HARBOUR, 1_400)).isZero();
    }

    @Test
    void whatIsOnItsWayCountsHoweverLongThatTakes() {
        for (int chat = 0; chat < 30; chat++) {
            pace.take(chat("chat-" + chat), NOON);
        }
        assertThat(take(HARBOUR, 5_000)).isPositive();
        for (int chat = 0; chat < 30; chat++) {
            pace.used(chat("chat-" + chat), NOON.plusMillis(5_000 + chat));
        }

        assertThat(take(HARBOUR, 5_500)).isEqualTo(Duration.ofMillis(500));
        assertThat(take(HARBOUR, 6_000)).isZero();
        assertThat(take(MARKET, 6_000)).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void askingAloneTakesNothing() {
        assertThat(pace.waitFor(HARBOUR, NOON)).isZero();
        assertThat(pace.waitFor(HARBOUR, NOON)).isZero();
        assertThat(take(HARBOUR, 0)).isZero();
        assertThat(pace.waitFor(HARBOUR, NOON)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aChatThatIsHeldWaitsHoweverLittleWasSaid() {
        pace.hold(HARBOUR, NOON.plusSeconds(90));

        assertThat(take(MARKET, 0)).isZero();
        assertThat(take(HARBOUR, 30_000)).isEqualTo(Duration.ofSeconds(60));
        assertThat(take(HARBOUR, 90_000)).isZero();
    }

    @Test
    void aClockThatIsSetBackDelaysByNoMoreThanTheLimitItself() {
        take(HARBOUR, 3_600_000);

        assertThat(take(HARBOUR, 0)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void withoutLimitsNothingWaits() {
        Pace unlimited = new Pace(Pace.Limits.NONE);
        for (int i = 0; i < 100; i++) {
            assertThat(unlimited.take(HARBOUR, NOON)).isZero();
        }
    }

    @Test
    void aPaceThatSaysNothingIsNoPace() {
        assertThatThrownBy(() -> new Pace.Limits(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private Duration take(ChatId chat, long millis) {
        Instant now = NOON.plusMillis(millis);
        Duration wait = pace.take(chat, now);
        if (wait.isZero()) {
            pace.used(chat, now);
        }
        return wait;
    }
}
