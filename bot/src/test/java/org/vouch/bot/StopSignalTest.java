package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@NullMarked
@Timeout(60)
class StopSignalTest {

    @Test
    void aStopIsOverWithinFiveSecondsTogether() {
        assertThat(Presence.CLOSE_MAX.plus(StopSignal.PUT_AWAY_MAX)).isLessThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void theProcessEndsWhenListeningHasEndedAndAllIsPutAway() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        StopSignal signal = new StopSignal();
        signal.close();

        Thread hook = Thread.ofVirtual().start(() -> signal.stop(ended::countDown));
        hook.join();

        assertThat(ended.getCount()).isZero();
        assertThat(hook.isInterrupted()).isFalse();
    }

    @Test
    void whatIsNeverPutAwayDoesNotKeepTheProcess() throws Exception {
        Thread hook = Thread.ofVirtual().start(() -> new StopSignal().stop(() -> {}));

        hook.join();

        assertThat(hook.isAlive()).isFalse();
    }
}
