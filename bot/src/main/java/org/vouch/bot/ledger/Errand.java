package org.vouch.bot.ledger;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// What somebody wants done in a transaction, and what became of it. Used by one thread at a time.
final class Errand<T> {

    private final Database.Work<T> work;
    private @Nullable T value;
    private @Nullable Throwable thrown;
    private boolean ended;

    Errand(Database.Work<T> work) {
        this.work = work;
    }

    /// Tries it.
    ///
    /// @return whether nothing went wrong so far
    boolean works(Transaction transaction) {
        thrown = null;
        try {
            value = work.in(transaction);
        } catch (SQLException e) {
            fail(e);
        } catch (RuntimeException | Error e) {
            thrown = e;
        }
        return thrown == null;
    }

    /// The database failed.
    void fail(SQLException failure) {
        thrown = new LedgerException("the ledger failed: " + failure.getMessage(), failure);
    }

    /// Nothing more will be tried.
    void end() {
        ended = true;
    }

    boolean isEnded() {
        return ended;
    }

    /// What came of it, once it has ended.
    T result() {
        if (thrown instanceof RuntimeException failure) {
            throw failure;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        if (value == null) {
            throw new IllegalStateException("it was not done");
        }
        return value;
    }
}
