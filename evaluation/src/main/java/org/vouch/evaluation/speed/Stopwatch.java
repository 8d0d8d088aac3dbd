package org.vouch.evaluation.speed;

import java.util.concurrent.TimeUnit;

/// Measures what is done under it, and not what is done in between.
final class Stopwatch {

    private static final double NANOSECONDS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private long nanoseconds;

    /// Some work that may fail.
    interface Work<E extends Exception> {
        void run() throws E;
    }

    <E extends Exception> void time(Work<E> work) throws E {
        long began = System.nanoTime();
        work.run();
        nanoseconds += System.nanoTime() - began;
    }

    double seconds() {
        return nanoseconds / NANOSECONDS_PER_SECOND;
    }
}
