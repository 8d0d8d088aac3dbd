package org.vouch.bot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.Events;
import org.vouch.bot.chat.FakeRoom;
import org.vouch.bot.ledger.Counts;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.LedgerRows;
import org.vouch.bot.ledger.UnusableLedgerException;

/// A presence in a fake room with a real ledger: every message is answered, everything else is not.
@NullMarked
final class Stage implements AutoCloseable {

    final FakeRoom room = new FakeRoom();
    final Ledger ledger;
    final Presence presence;
    private final Path file;

    Stage(Path folder) throws UnusableLedgerException {
        this(folder, Stage::answered, new DeliveryLimits(5, Duration.ofHours(2)), Clock.systemUTC());
    }

    Stage(Path folder, Decider conversation, DeliveryLimits limits, Clock clock) throws UnusableLedgerException {
        this.file = folder.resolve("ledger.db");
        this.ledger = Ledger.open(file, clock);
        this.presence = new Presence(room, conversation, ledger, new Pace(Pace.Limits.NONE), limits, clock);
    }

    static Decision answered(ChatEvent event) {
        return event instanceof MessageHeard heard
                ? new Answer(Events.reply(heard), "3 peers vouch", "3 peers vouch")
                : new Silence(Why.NOTHING_TO_SAY, "no message");
    }

    /// Plays all events and returns when the last reply is settled.
    void play(ChatEvent... events) {
        List.of(events).forEach(room::hear);
        room.end();
        presence.run();
    }

    Counts counts() {
        return ledger.counts();
    }

    /// Texts that stand in the chats.
    List<String> standing() {
        return room.standing().stream().map(reply -> reply.wording().text()).toList();
    }

    /// State and reason of every reply; closes the ledger.
    List<String> settled() throws Exception {
        ledger.close();
        return LedgerRows.select(file, "SELECT state, why FROM outbox ORDER BY number");
    }

    @Override
    public void close() {
        presence.close();
        ledger.close();
    }
}
