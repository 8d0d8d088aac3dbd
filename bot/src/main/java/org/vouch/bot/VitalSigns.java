package org.vouch.bot;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.health.Vitals;
import org.vouch.bot.ledger.Counts;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.LedgerException;
import org.vouch.bot.telegram.TelegramRoom;

/// Takes the vitals of the bot in Telegram.
record VitalSigns(TelegramRoom room, ShelfLook shelf, Ledger ledger) implements Supplier<Vitals> {

    @Override
    public Vitals get() {
        TelegramRoom.Health health = room.health();
        return new Vitals(
                health.lastPoll(),
                health.pollFailures(),
                health.putAside(),
                shelf.now().orElse(null),
                counts());
    }

    private @Nullable Counts counts() {
        try {
            return ledger.counts();
        } catch (LedgerException e) {
            return null;
        }
    }
}
