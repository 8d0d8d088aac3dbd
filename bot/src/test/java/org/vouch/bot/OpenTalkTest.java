package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.vouch.bot.chat.ChatId;

class OpenTalkTest {

    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    private static final Duration QUIET = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final ChatId ONE = new ChatId("fake", "1");
    private static final ChatId OTHER = new ChatId("fake", "2");

    private final OpenTalk talk = new OpenTalk();

    private static Instant after(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }

    private boolean isDueAfter(int minutes) {
        return talk.isDue(after(minutes), QUIET, LONGEST);
    }

    @Test
    void whereNothingWasSaidNothingIsDue() {
        assertThat(isDueAfter(1_000)).isFalse();
    }

    @Test
    void itIsDueWhenAChatWasQuietForAWhile() {
        talk.heard(ONE, NINE);
        talk.heard(ONE, after(5));

        assertThat(isDueAfter(14)).isFalse();
        assertThat(isDueAfter(15)).isTrue();
    }

    @Test
    void aChatThatIsNeverQuietIsDueAllTheSame() {
        for (int minute = 0; minute <= 60; minute++) {
            talk.heard(ONE, after(minute));
        }

        assertThat(talk.isDue(after(59), QUIET, LONGEST)).isFalse();
        assertThat(isDueAfter(60)).isTrue();
    }

    @Test
    void aQuietChatDoesNotWaitForABusyOne() {
        talk.heard(ONE, NINE);
        talk.heard(OTHER, after(9));

        assertThat(isDueAfter(10)).isTrue();
    }

    @Test
    void whatWasSaidWhileItWasLearnedStaysOpen() {
        talk.heard(ONE, NINE);
        talk.heard(OTHER, NINE);
        talk.heard(ONE, after(11));
        talk.learned(after(10));

        assertThat(isDueAfter(20)).isFalse();
        assertThat(isDueAfter(21)).isTrue();
        talk.learned(after(21));
        assertThat(isDueAfter(1_000)).isFalse();
    }
}
