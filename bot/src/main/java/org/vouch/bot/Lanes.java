package org.vouch.bot;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.Courier.Next;
import org.vouch.bot.Courier.Next.Follow;
import org.vouch.bot.Courier.Next.GoOn;
import org.vouch.bot.Courier.Next.Wait;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.ledger.LedgerException;
import org.vouch.bot.ledger.OwedEffect;

/// A thread for each chat in which something is owed: effects keep their order within a chat, but for those that wait
/// on purpose, and no chat waits for another. A thread ends when its chat is owed nothing more.
final class Lanes {

    /// One chat's.
    ///
    /// @param thread that delivers
    /// @param news   wakes the thread while it waits: something else may be due sooner
    private record Lane(Thread thread, Semaphore news) {}

    /// Between two tries when the ledger fails, for example because the disk is full.
    private static final Duration LEDGER_PAUSE = Duration.ofSeconds(2);

    /// For deliveries to notice that they were interrupted.
    static final Duration INTERRUPT_MAX = Duration.ofMillis(300);

    private static final Logger log = LoggerFactory.getLogger(Lanes.class);

    private final Courier courier;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<ChatId, Lane> lanes = new HashMap<>();

    Lanes(Courier courier) {
        this.courier = courier;
    }

    /// Sees to it that what is owed in a chat is delivered.
    synchronized void wake(ChatId chat) {
        if (isClosing()) {
            return;
        }
        Lane lane = lanes.get(chat);
        if (lane == null) {
            Semaphore news = new Semaphore(0);
            Thread thread = Thread.ofVirtual().name("replies-" + chat).unstarted(() -> serve(chat, news));
            lanes.put(chat, new Lane(thread, news));
            thread.start();
        } else {
            lane.news().release();
        }
    }

    /// What was waited for may have come.
    synchronized void wakeAll() {
        lanes.values().forEach(lane -> lane.news().release());
    }

    /// Returns when nothing is owed that a lane could deliver, or when this is closing.
    synchronized void awaitIdle() throws InterruptedException {
        while (!lanes.isEmpty() && !isClosing()) {
            wait();
        }
    }

    /// Ends all lanes; interrupts those that are still delivering after `max`. Once only: who would not end then will
    /// not end later.
    void close(Duration max) {
        try {
            if (beginClosing() && !awaitEnd(max)) {
                interruptAll();
                awaitEnd(INTERRUPT_MAX);
            }
        } catch (InterruptedException e) {
            interruptAll();
            Thread.currentThread().interrupt();
        }
    }

    private void serve(ChatId chat, Semaphore news) {
        try {
            boolean more = true;
            while (more && !isClosing()) {
                more = deliverNext(chat, news);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            retire(chat);
        }
    }

    /// @return false when nothing was owed, and this thread is no longer the chat's
    private boolean deliverNext(ChatId chat, Semaphore news) throws InterruptedException {
        try {
            Optional<OwedEffect> owed = nextOrRetire(chat);
            if (owed.isEmpty()) {
                return false;
            }
            follow(courier.advance(owed.get()), news);
        } catch (LedgerException e) {
            log.atError().addKeyValue("chat", chat).setCause(e).log("Replies wait, as the ledger fails");
            closing.await(LEDGER_PAUSE.toNanos(), TimeUnit.NANOSECONDS);
        }
        return true;
    }

    private void follow(Next next, Semaphore news) throws InterruptedException {
        switch (next) {
            case GoOn() -> {}
            case Wait(Duration time) -> pause(time, news);
            case Follow(ChatId chat) -> wake(chat);
        }
    }

    /// In one step, so that a reply recorded meanwhile finds either this thread or none.
    private synchronized Optional<OwedEffect> nextOrRetire(ChatId chat) {
        Optional<OwedEffect> owed = courier.next(chat);
        if (owed.isEmpty()) {
            retire(chat);
        }
        return owed;
    }

    private synchronized void retire(ChatId chat) {
        Lane lane = lanes.get(chat);
        if (lane != null && lane.thread().equals(Thread.currentThread())) {
            lanes.remove(chat);
        }
        notifyAll();
    }

    /// Until there is news, too, or this is closing.
    private static void pause(Duration time, Semaphore news) throws InterruptedException {
        if (news.tryAcquire(time.toNanos(), TimeUnit.NANOSECONDS)) {
            news.drainPermits();
        }
    }

    private synchronized boolean beginClosing() {
        boolean first = !isClosing();
        closing.countDown();
        wakeAll();
        notifyAll();
        return first;
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private synchronized boolean awaitEnd(Duration max) throws InterruptedException {
        long deadline = System.nanoTime() + max.toNanos();
        for (long left = max.toNanos(); !lanes.isEmpty() && left > 0; left = deadline - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return lanes.isEmpty();
    }

    private synchronized void interruptAll() {
        lanes.values().forEach(lane -> lane.thread().interrupt());
    }
}
