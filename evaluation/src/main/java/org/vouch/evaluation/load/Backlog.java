package org.vouch.evaluation.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The updates that the bot has not confirmed yet. As Telegram does, it hands out a hundred at most, and again until
/// a poll's offset is above their numbers.
final class Backlog {

    private static final int BATCH_MAX = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<SaidUpdate> waiting = new ArrayDeque<>();
    private int most;

    void add(SaidUpdate update) {
        lock.lock();
        try {
            waiting.addLast(update);
            most = Math.max(most, waiting.size());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// What a poll gets, as soon as there is something for it.
    List<SaidUpdate> poll(long offset, long seconds) throws InterruptedException {
        lock.lock();
        try {
            while (!waiting.isEmpty() && waiting.getFirst().number() < offset) {
                waiting.removeFirst();
            }
            changed.signalAll();
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (waiting.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            List<SaidUpdate> batch = new ArrayList<>();
            for (SaidUpdate update : waiting) {
                if (batch.size() == BATCH_MAX) {
                    break;
                }
                batch.add(update);
            }
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /// How many waited at once, at the most, since this was last asked.
    int most() {
        lock.lock();
        try {
            int was = most;
            most = waiting.size();
            return was;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the bot has confirmed all.
    ///
    /// @return whether it has
    boolean awaitNone(long seconds) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (!waiting.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }
}
