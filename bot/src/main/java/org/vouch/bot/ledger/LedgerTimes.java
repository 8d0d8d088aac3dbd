package org.vouch.bot.ledger;

import java.time.Duration;

/// Hears how long the ledger's work took. Called from any thread, and must not call the ledger.
public interface LedgerTimes {

    /// Hears nothing.
    LedgerTimes UNTOLD = new LedgerTimes() {
        @Override
        public void transaction(Duration took) {}

        @Override
        public void delivered(Duration after) {}
    };

    /// A transaction was committed, perhaps for several who waited.
    void transaction(Duration took);

    /// An effect is done.
    ///
    /// @param after when it was to be done; a wished delay does not count
    void delivered(Duration after);
}
