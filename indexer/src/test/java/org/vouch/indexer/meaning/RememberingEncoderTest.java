package org.vouch.indexer.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RememberingEncoderTest {

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final AtomicInteger encoded = new AtomicInteger();

    @Test
    void ofSeveralWhoAskForTheSameAtOnceOneEncodes() throws Exception {
        try (Encoder encoder = new RememberingEncoder(new SlowEncoder(), VectorFile::inMemory)) {
            FutureTask<Vector> first = new FutureTask<>(() -> encoder.vector("a dentist?"));
            FutureTask<Vector> second = new FutureTask<>(() -> encoder.vector("a dentist?"));
            Thread.ofPlatform().start(first);
            begun.await();
            Thread waiting = Thread.ofPlatform().start(second);
            while (waiting.getState() == Thread.State.NEW || waiting.getState() == Thread.State.RUNNABLE) {
                Thread.onSpinWait();
            }
            mayEnd.countDown();

            assertThat(second.get()).isEqualTo(first.get());
            assertThat(encoded).hasValue(1);
        }
    }

    /// Ends when it may.
    private final class SlowEncoder implements Encoder {

        @Override
        public Vector vector(String text) {
            int number = encoded.incrementAndGet();
            begun.countDown();
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Vector.of(new float[] {number, 0});
        }

        @Override
        public float[][] states(List<String> parts) {
            return new float[0][];
        }

        @Override
        public String model() {
            return "slow";
        }

        @Override
        public void close() {}
    }
}
