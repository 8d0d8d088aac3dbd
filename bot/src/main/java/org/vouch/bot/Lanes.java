package org.vouch.bot;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.Courier.Next;
import org.vouch.bot.Courier.Next.Follow;
import org.vouch.bot.Courier.Next.GoOn;
import org.vouch.bot.Courier.Next.Wait;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.LedgerException;
import org.vouch.bot.ledger.OwedReply;

/// A thread for each chat in which something is owed: replies keep their order within a chat, and no chat waits for
/// another. A thread ends when its chat is owed nothing more.
final class Lanes {

    /// Between two tries when the ledger fails, for example because the disk is full.
    private static final Duration LEDGER_PAUSE = Duration.ofSeconds(2);

    /// For deliveries to notice that they were interrupted.
    static final Duration INTERRUPT_MAX = Duration.ofMillis(300);

    private static final Logger log = LoggerFactory.getLogger(Lanes.class);

    private final Courier courier;
    private final Ledger ledger;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<ChatId, Thread> lanes = new HashMap<>();

    Lanes(Courier courier, Ledger ledger) {
        this.courier = courier;
        this.ledger = ledger;
    }

    /// Sees to it that what is owed in a chat is delivered.
    synchronized void wake(ChatId chat) {
        if (!isClosing() && !lanes.containsKey(chat)) {
            lanes.put(chat, Thread.ofVirtual().name("replies-" + chat).start(() -> serve(chat)));
        }
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

    private void serve(ChatId chat) {
        try {
            boolean more = true;
            while (more && !isClosing()) {
                more = deliverNext(chat);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            retire(chat);
        }
    }

    /// @return false when nothing was owed, and this thread is no longer the chat's
    private boolean deliverNext(ChatId chat) throws InterruptedException {
        try {
            Optional<OwedReply> owed = nextOrRetire(chat);
            if (owed.isEmpty()) {
                return false;
            }
            follow(courier.advance(owed.get()));
        } catch (LedgerException e) {
            log.error("Replies in {} wait, as the ledger fails", chat, e);
            pause(LEDGER_PAUSE);
        }
        return true;
    }

    private void follow(Next next) throws InterruptedException {
        switch (next) {
            case GoOn() -> {}
            case Wait(Duration time) -> pause(time);
            case Follow(ChatId chat) -> wake(chat);
        }
    }

    /// In one step, so that a reply recorded meanwhile finds either this thread or none.
    private synchronized Optional<OwedReply> nextOrRetire(ChatId chat) {
        Optional<OwedReply> owed = ledger.nextOwed(chat);
        if (owed.isEmpty()) {
            retire(chat);
        }
        return owed;
    }

    private synchronized void retire(ChatId chat) {
        lanes.remove(chat, Thread.currentThread());
        notifyAll();
    }

    private void pause(Duration time) throws InterruptedException {
        closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private synchronized boolean beginClosing() {
        boolean first = !isClosing();
        closing.countDown();
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
        lanes.values().forEach(Thread::interrupt);
    }
}
