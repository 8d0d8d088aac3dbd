package org.vouch.bot;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Given;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.NotNowException;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.LedgerException;
import org.vouch.bot.ledger.Owing;
import org.vouch.bot.ledger.Shown;

/// The bot in one chat room: every event is decided once, recorded with its decision, and then answered from the
/// ledger's outbox. A kill at any moment loses no event and says nothing twice:
///
/// - before the record, the platform hands the event in again, and what is to be learned of it is kept again;
/// - after it, the reply is owed and is delivered at the next start;
/// - while the reply is being sent, it becomes unknown, with that reason, and is not sent again.
public final class Presence implements AutoCloseable {

    /// The kind of silence of an event that could not be decided.
    static final String FAILED = "FAILED";

    private static final Duration DELIVERIES_END_MAX = Duration.ofSeconds(3);

    private static final Duration ROOM_CLOSE_MAX = Duration.ofSeconds(1);

    /// How long closing may take, 4.3 s.
    static final Duration CLOSE_MAX =
            DELIVERIES_END_MAX.plus(Lanes.INTERRUPT_MAX).plus(ROOM_CLOSE_MAX);

    private static final int FRAMES_LOGGED_MAX = 5;

    private static final Logger log = LoggerFactory.getLogger(Presence.class);

    private final ChatRoom room;
    private final Function<ChatEvent, Decision> conversation;
    private final Ledger ledger;
    private final Keeping keeping;
    private final Lanes lanes;

    /// A presence that keeps nothing of what is said.
    public Presence(
            ChatRoom room,
            Function<ChatEvent, Decision> conversation,
            Ledger ledger,
            Pace pace,
            DeliveryLimits limits,
            Clock clock) {
        this(room, conversation, ledger, Keeping.NOTHING, pace, limits, clock);
    }

    /// @param ledger stays open when this is closed
    public Presence(
            ChatRoom room,
            Function<ChatEvent, Decision> conversation,
            Ledger ledger,
            Keeping keeping,
            Pace pace,
            DeliveryLimits limits,
            Clock clock) {
        this.room = room;
        this.conversation = conversation;
        this.ledger = ledger;
        this.keeping = keeping;
        this.lanes = new Lanes(new Courier(room, ledger, pace, limits, clock), ledger);
    }

    /// Delivers what is owed from before, then listens and answers. Returns when this is closed, when this thread is
    /// interrupted, or when the room has ended and nothing is owed in it any more.
    public void run() {
        ledger.chatsOwed(room.platform()).forEach(lanes::wake);
        room.listen(listener());
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
        heard(event);
    }

    private ChatRoom.Listener listener() {
        return new ChatRoom.Listener() {
            @Override
            public void heard(ChatEvent event) {
                Presence.this.heard(event);
            }

            @Override
            public void settle() {
                keeping.settle();
            }
        };
    }

    private void heard(ChatEvent event) {
        try {
            take(event);
        } catch (LedgerException e) {
            throw new NotNowException(String.valueOf(e.getMessage()), e);
        }
    }

    private void take(ChatEvent event) {
        if (ledger.knows(event)) {
            return;
        }
        // Before it is recorded: what comes again is kept twice rather than not at all.
        keeping.keep(event);
        decideAndRecord(event);
        if (event instanceof ChatMoved moved) {
            lanes.wake(moved.to());
        }
    }

    private void decideAndRecord(ChatEvent event) {
        Decision decision;
        try {
            decision = conversation.apply(event);
        } catch (LedgerException e) {
            // The conversation asks the ledger too; the event is not at fault.
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // Its message may quote what was said, so only where it happened is told.
            String kind = e.getClass().getSimpleName();
            log.atError()
                    .addKeyValue("chat", event.chat())
                    .addKeyValue("event", event.eventId())
                    .addKeyValue("failure", kind)
                    .addKeyValue("at", placeOf(e))
                    .log("An event could not be decided");
            ledger.silent(event, FAILED, "could not be decided: " + kind);
            return;
        }
        switch (decision) {
            case Answer answer -> {
                if (ledger.answered(event, owing(answer), answer.reason())) {
                    lanes.wake(answer.effect().chat());
                }
            }
            case Silence silence -> ledger.silent(event, silence.why().name(), silence.reason());
        }
    }

    static Owing owing(Answer answer) {
        @Nullable Given given = answer.given();
        return new Owing(
                answer.effect(),
                answer.delay(),
                given == null
                        ? null
                        : new Shown(
                                given.answer(), given.community(), given.names(), given.shown(), given.uninvited()));
    }

    private static String placeOf(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .limit(FRAMES_LOGGED_MAX)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }
}
