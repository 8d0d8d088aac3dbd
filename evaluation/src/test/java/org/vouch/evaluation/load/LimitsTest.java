package org.vouch.evaluation.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final Limits limits = new Limits();

    @Test
    void aGroupBearsOneMessageASecond() {
        assertThat(limits.bears(1, seconds(0))).isTrue();
        assertThat(limits.bears(1, seconds(0.5))).isFalse();
        assertThat(limits.bears(1, seconds(1))).isTrue();
        assertThat(limits.refused()).isEqualTo(1);
    }

    @Test
    void aGroupBearsTwentyMessagesAMinute() {
        for (int i = 0; i < 20; i++) {
            assertThat(limits.bears(1, seconds(2 * i))).isTrue();
        }

        assertThat(limits.bears(1, seconds(45))).isFalse();
        assertThat(limits.bears(1, seconds(60))).isTrue();
    }

    @Test
    void allGroupsTogetherBearThirtyMessagesASecond() {
        for (int group = 0; group < 30; group++) {
            assertThat(limits.bears(group, seconds(0))).isTrue();
        }

        assertThat(limits.bears(30, seconds(0.5))).isFalse();
        assertThat(limits.bears(30, seconds(1))).isTrue();
    }

    private static long seconds(double seconds) {
        return (long) (seconds * TimeUnit.SECONDS.toNanos(1));
    }
}
