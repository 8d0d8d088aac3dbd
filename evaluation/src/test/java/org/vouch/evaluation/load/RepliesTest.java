package org.vouch.evaluation.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RepliesTest {

    private static final long MILLISECOND = TimeUnit.MILLISECONDS.toNanos(1);

    private final Replies replies = new Replies();

    @Test
    void aRequestIsTimedFromWhenItWasFirstHandedOut() {
        replies.expect(said(7));
        replies.handOut(said(7), 10 * MILLISECOND);
        replies.handOut(said(7), 20 * MILLISECOND);
        replies.reply(-1, 7, 50 * MILLISECOND);

        assertThat(replies.milliseconds()).containsExactly(40.0);
    }

    @Test
    void aSecondReplyAndOneOutOfOrderAreCounted() {
        replies.reply(-1, 8, 1);
        replies.reply(-1, 8, 2);
        replies.reply(-1, 7, 3);
        replies.reply(-2, 1, 4);

        assertThat(replies.more()).isEqualTo(1);
        assertThat(replies.outOfOrder()).isEqualTo(1);
        assertThat(replies.all()).isEqualTo(4);
    }

    private static SaidUpdate said(int message) {
        return new SaidUpdate(message, -1, message, 1, 0, "Can anyone recommend a baker?");
    }
}
