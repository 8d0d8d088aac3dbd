package org.vouch.bot.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.vouch.bot.chat.Delivery.Delivered;

/// A chat room without a platform, with faults as scripted: by default every delivery succeeds.
@NullMarked
public final class FakeRoom implements ChatRoom {

    public static final String PLATFORM = "fake";

    private final BlockingQueue<Optional<ChatEvent>> events = new LinkedBlockingQueue<>();
    private final Map<ChatId, Queue<Function<Effect, Delivery>>> faults = new ConcurrentHashMap<>();
    private final List<Effect> attempts = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Effect> standing = new LinkedBlockingQueue<>();
    private final BlockingQueue<RuntimeException> rejections = new LinkedBlockingQueue<>();
    private final AtomicInteger messages = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ReentrantLock handing = new ReentrantLock();
    private volatile Listener taken = event -> {};
    private boolean caughtUp;

    /// The platform hands this in.
    public void hear(ChatEvent event) {
        events.add(Optional.of(event));
    }

    /// The platform has nothing more to say.
    public void end() {
        events.add(Optional.empty());
    }

    /// What becomes of the next delivery into a chat that no other fault is waiting for.
    public void fault(ChatId chat, Delivery outcome) {
        fault(chat, any -> outcome);
    }

    public void fault(ChatId chat, Function<Effect, Delivery> outcome) {
        faults.computeIfAbsent(chat, any -> new ConcurrentLinkedQueue<>()).add(outcome);
    }

    /// Lets a test look at the moment at which a platform would take an event for done.
    public void whenTaken(Listener observer) {
        taken = observer;
    }

    /// Everything that was to be delivered, whatever became of it.
    public List<Effect> attempts() {
        return attempts;
    }

    /// What stands in the chats, in the order in which it got there.
    public List<Effect> standing() {
        return List.copyOf(standing);
    }

    /// Takes away what was delivered first, waiting for it.
    public Effect awaitStanding() {
        return first(standing);
    }

    /// Takes away what the listener threw first, waiting for it.
    public RuntimeException awaitRejection() {
        return first(rejections);
    }

    @Override
    public String platform() {
        return PLATFORM;
    }

    @Override
    public void listen(Listener listener) {
        try {
            Optional<ChatEvent> event = next(listener);
            while (event.isPresent() && closing.getCount() > 0) {
                while (!isTaken(event.get(), listener)) {
                    closing.await(1, TimeUnit.MILLISECONDS);
                }
                event = next(listener);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ChatEvent> next(Listener listener) throws InterruptedException {
        if (events.isEmpty() && !caughtUp) {
            caughtUp = true;
            listener.caughtUp();
        }
        return events.take();
    }

    @Override
    public Delivery deliver(Effect effect) {
        attempts.add(effect);
        Queue<Function<Effect, Delivery>> scripted = faults.getOrDefault(effect.chat(), new ConcurrentLinkedQueue<>());
        Function<Effect, Delivery> outcome = scripted.poll();
        Delivery delivery =
                outcome == null ? new Delivered("said-" + messages.incrementAndGet()) : outcome.apply(effect);
        if (delivery instanceof Delivered) {
            standing.add(effect);
        }
        return delivery;
    }

    @Override
    public void close() {
        closing.countDown();
        handing.lock();
        try {
            end();
        } finally {
            handing.unlock();
        }
    }

    private boolean isTaken(ChatEvent event, Listener listener) {
        handing.lock();
        try {
            if (closing.getCount() > 0) {
                listener.heard(event);
                taken.heard(event);
            }
            return true;
        } catch (RuntimeException e) {
            rejections.add(e);
            return false;
        } finally {
            handing.unlock();
        }
    }

    private static <T> T first(BlockingQueue<T> queue) {
        try {
            return Optional.ofNullable(queue.poll(30, TimeUnit.SECONDS)).orElseThrow();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
