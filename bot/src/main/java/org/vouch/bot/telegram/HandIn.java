package org.vouch.bot.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatRoom;

/// Hands each event in once. One that the listener throws on is handed in again, a bounded number of times, so that
/// a single event cannot block all others for ever.
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
        for (int tries = 1; !gate.isClosed(); tries++) {
            try {
                if (gate.pass(() -> listener.heard(event))) {
                    seen.add(event.eventId());
                    return true;
                }
            } catch (RuntimeException e) {
                if (tries == TRIES_MAX) {
                    putAside.add(update, "handling it failed " + tries + " times: " + PutAside.reason(e));
                    seen.add(event.eventId());
                    return true;
                }
                LOG.warn("Telegram: handling update {} failed: {}. It is tried again", update, PutAside.reason(e));
                gate.await(backoff.after(tries));
            }
        }
        return false;
    }
}
