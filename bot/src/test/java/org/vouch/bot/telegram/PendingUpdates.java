package org.vouch.bot.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// The updates that wait for the bot. One waits until a poll's offset is above its number, however often it was
/// fetched before.
public final class PendingUpdates {

    private static final int BATCH_MAX = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<ObjectNode> waiting = new ArrayList<>();
    private long next = 1001;

    /// Adds an update and gives it the next number.
    public long add(ObjectNode update) {
        lock.lock();
        try {
            update.put("update_id", next);
            waiting.add(update);
            changed.signalAll();
            return next++;
        } finally {
            lock.unlock();
        }
    }

    /// From now on counts from `number`, as Telegram does after a quiet week.
    public void countFrom(long number) {
        lock.lock();
        try {
            next = number;
        } finally {
            lock.unlock();
        }
    }

    /// What a poll gets, as soon as there is something for it.
    List<ObjectNode> poll(long offset, int seconds, Predicate<ObjectNode> wanted) throws InterruptedException {
        lock.lock();
        try {
            confirmBelow(offset);
            long left = TimeUnit.SECONDS.toNanos(seconds);
            while (batch(wanted).isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return batch(wanted);
        } finally {
            lock.unlock();
        }
    }

    /// How many the bot has not confirmed.
    public int count() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until the bot has confirmed all.
    public boolean awaitNone(int seconds) throws InterruptedException {
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

    /// An offset from before the numbers started anew confirms nothing.
    private void confirmBelow(long offset) {
        if (offset <= next) {
            waiting.removeIf(update -> update.get("update_id").longValue() < offset);
            changed.signalAll();
        }
    }

    private List<ObjectNode> batch(Predicate<ObjectNode> wanted) {
        return waiting.stream().filter(wanted).limit(BATCH_MAX).toList();
    }
}
