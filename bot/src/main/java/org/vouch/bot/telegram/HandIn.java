package org.vouch.bot.telegram;

import java.time.Duration;
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

    /// @param update names the update in the log
    /// @return whether the update is done with; false when the room was closed first
    boolean handIn(String update, ChatEvent event) throws InterruptedException {
        if (seen.contains(event.eventId())) {
            return true;
        }
        int waits = 0;
        int failures = 0;
        while (!gate.isClosed()) {
            try {
                if (gate.pass(() -> listener.heard(event))) {
                    seen.add(event.eventId());
                    return true;
                }
            } catch (NotNowException e) {
                waits++;
                tryAgain(update, e.why(), waits);
            } catch (RuntimeException e) {
                failures++;
                if (failures == TRIES_MAX) {
                    putAside.add(update, "handling it failed " + failures + " times: " + PutAside.reason(e));
                    seen.add(event.eventId());
                    return true;
                }
                tryAgain(update, "handling it failed: " + PutAside.reason(e), failures);
            }
        }
        return false;
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
                tryAgain("and those before it", "must wait: " + e.why(), failures);
            }
        }
        return false;
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
