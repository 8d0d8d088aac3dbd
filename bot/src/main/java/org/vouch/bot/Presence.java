package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.NotNowException;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.LedgerException;

/// The bot in one chat room: every event is decided once, recorded with its decision, and then answered from the
/// ledger's outbox. A kill at any moment loses no event and says nothing twice:
///
/// - before the record, the platform hands the event in again, and what is to be learned of it is kept again;
/// - after it, the reply is owed and is delivered at the next start;
/// - while the reply is being sent, it becomes unknown, with that reason, and is not sent again.
public final class Presence implements AutoCloseable {

    private static final Duration DELIVERIES_END_MAX = Duration.ofSeconds(3);

    private static final Duration ROOM_CLOSE_MAX = Duration.ofSeconds(1);

    /// How long closing may take, 4.3 s.
    static final Duration CLOSE_MAX =
            DELIVERIES_END_MAX.plus(Lanes.INTERRUPT_MAX).plus(ROOM_CLOSE_MAX);

    private static final Logger log = LoggerFactory.getLogger(Presence.class);

    private final ChatRoom room;
    private final Ledger ledger;
    private final Keeping keeping;
    private final Lanes lanes;
    private final Intake intake;
    private final CatchingUp catchingUp;

    /// A presence that keeps nothing of what is said.
    public Presence(ChatRoom room, Decider conversation, Ledger ledger, Pace pace, DeliveryLimits limits, Clock clock) {
        this(room, conversation, ledger, Keeping.NOTHING, pace, limits, clock);
    }

    /// @param ledger stays open when this is closed
    public Presence(
            ChatRoom room,
            Decider conversation,
            Ledger ledger,
            Keeping keeping,
            Pace pace,
            DeliveryLimits limits,
            Clock clock) {
        this.room = room;
        this.ledger = ledger;
        this.keeping = keeping;
        this.catchingUp = new CatchingUp(clock);
        this.lanes = new Lanes(new Courier(room, ledger, pace, limits, clock, catchingUp));
        this.intake = new Intake(keeping, conversation, ledger, lanes::wake);
    }

    /// Delivers what is owed from before, listens and answers. What waited for peers is delivered when it has heard
    /// what they said while it was away. Returns when this is closed, when this thread is interrupted, or when the
    /// room has ended and nothing is owed in it any more.
    public void run() {
        ledger.chatsOwed(room.platform()).forEach(lanes::wake);
        room.listen(new Hearing());
        caughtUp();
        try {
            lanes.awaitIdle();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops within [#CLOSE_MAX]. A reply that is being sent is given most of that time to end; after it, it stays in
    /// the ledger as being sent and becomes unknown when the ledger is next opened. What is owed stays owed.
    @Override
    public void close() {
        lanes.close(DELIVERIES_END_MAX);
        Thread closing = Thread.ofVirtual().name("close-" + room.platform()).start(room::close);
        try {
            if (!closing.join(ROOM_CLOSE_MAX)) {
                log.warn("{} did not stop listening in time", room.platform());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes an event that does not come from the room.
    ///
    /// @throws NotNowException when it cannot be recorded at the moment
    void happened(ChatEvent event) {
        int _ = take(List.of(event));
    }

    private int take(List<ChatEvent> events) {
        try {
            return intake.take(events);
        } catch (LedgerException e) {
            throw new NotNowException(String.valueOf(e.getMessage()), e);
        }
    }

    private void caughtUp() {
        catchingUp.over();
        lanes.wakeAll();
    }

    /// Takes what the room hears.
    private final class Hearing implements ChatRoom.Listener {

        @Override
        public void heard(ChatEvent event) {
            int _ = heard(List.of(event));
        }

        @Override
        public int heard(List<ChatEvent> events) {
            catchingUp.told();
            return take(events);
        }

        @Override
        public void settle() {
            keeping.settle();
        }

        @Override
        public void caughtUp() {
            Presence.this.caughtUp();
        }
    }
}
