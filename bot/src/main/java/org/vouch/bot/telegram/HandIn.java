package org.vouch.bot.telegram;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.NotNowException;

/// Hands each event in once. One that the listener throws on is handed in again: without limit while the event is not
/// at fault, as confirming it would lose it; else a bounded number of times, so that a single event cannot block all
/// others for ever. Telegram keeps what is not confirmed for a day.
final class HandIn {

    static final int TRIES_MAX = 8;

    /// An event, and the update that told it, by its name in the log.
    record Told(String update, ChatEvent event) {}

    private static final Logger LOG = LoggerFactory.getLogger(HandIn.class);

    private final ChatRoom.Listener listener;
    private final Gate gate;
    private final Seen seen;
    private final Backoff backoff;
    private final PutAside putAside;

    HandIn(ChatRoom.Listener listener, Gate gate, Seen seen, Backoff backoff, PutAside putAside) {
        this.listener = listener;
        this.gate = gate;
        this.seen = seen;
        this.backoff = backoff;
        this.putAside = putAside;
    }

    /// Hands in the events of a batch, in order.
    ///
    /// @return whether all are done with; false when the room was closed first
    boolean handIn(List<Told> batch) throws InterruptedException {
        List<Told> left = news(batch);
        while (!left.isEmpty()) {
            int done = take(left);
            if (done == 0) {
                return false;
            }
            left.subList(0, done).forEach(told -> seen.add(told.event().eventId()));
            left = news(left.subList(done, left.size()));
        }
        return true;
    }

    private List<Told> news(List<Told> told) {
        Set<String> here = new HashSet<>();
        return told.stream()
                .filter(one -> !seen.contains(one.event().eventId())
                        && here.add(one.event().eventId()))
                .toList();
    }

    /// @return how many events from the front are done with; 0 when the room was closed first
    private int take(List<Told> left) throws InterruptedException {
        String update = left.getFirst().update();
        int waits = 0;
        int failures = 0;
        while (!gate.isClosed()) {
            // Which of several is at fault is only seen when they come alone.
            List<Told> offered = failures == 0 ? left : left.subList(0, 1);
            AtomicInteger taken = new AtomicInteger();
            try {
                if (gate.pass(() -> taken.set(listener.heard(events(offered))))) {
                    return taken.get();
                }
            } catch (NotNowException e) {
                waits++;
                tryAgain(update, e.why(), waits);
            } catch (RuntimeException e) {
                failures++;
                if (failures == TRIES_MAX) {
                    putAside.add(update, "handling it failed " + failures + " times: " + PutAside.reason(e));
                    return 1;
                }
                tryAgain(update, "handling it failed: " + PutAside.reason(e), failures);
            }
        }
        return 0;
    }

    /// Lets the listener put away for good what was handed in, however long that takes.
    ///
    /// @return false when the room was closed first
    boolean settle() throws InterruptedException {
        int failures = 0;
        while (!gate.isClosed()) {
            try {
                if (gate.pass(listener::settle)) {
                    return true;
                }
            } catch (NotNowException e) {
                failures++;
                Duration wait = backoff.after(failures);
                LOG.atWarn()
                        .addKeyValue("why", e.why())
                        .addKeyValue("milliseconds", wait.toMillis())
                        .log("What was handed in is confirmed after a wait");
                gate.await(wait);
            }
        }
        return false;
    }

    /// Tells the listener that nothing is left of what happened before it listened.
    void caughtUp() {
        boolean _ = gate.pass(listener::caughtUp);
    }

    private static List<ChatEvent> events(List<Told> told) {
        return told.stream().map(Told::event).toList();
    }

    private void tryAgain(String update, String why, int times) throws InterruptedException {
        Duration wait = backoff.after(times);
        LOG.atWarn()
                .addKeyValue("update", update)
                .addKeyValue("why", why)
                .addKeyValue("milliseconds", wait.toMillis())
                .log("An update is handed in again after a wait");
        gate.await(wait);
    }
}
