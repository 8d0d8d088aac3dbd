package org.vouch.bot.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// One connection, used by one thread at a time.
final class Database implements AutoCloseable {

    /// What happens within one transaction.
    interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    private final Connection connection;
    private final LedgerTimes times;

    Database(Connection connection, LedgerTimes times) throws SQLException {
        this.connection = connection;
        this.times = times;
        connection.setAutoCommit(false);
    }

    /// Does all of `work`, or nothing of it when it throws.
    ///
    /// @throws LedgerException when the database fails
    synchronized <T> T transaction(Work<T> work) {
        try {
            return committed(work);
        } catch (SQLException e) {
            throw new LedgerException("the ledger failed: " + e.getMessage(), e);
        }
    }

    private <T> T committed(Work<T> work) throws SQLException {
        long began = System.nanoTime();
        boolean committed = false;
        try {
            T result = work.in(new Transaction(connection));
            connection.commit();
            committed = true;
            return result;
        } finally {
            if (!committed && !connection.isClosed()) {
                connection.rollback();
            }
            times.transaction(Duration.ofNanos(System.nanoTime() - began));
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LedgerException("the ledger could not be closed: " + e.getMessage(), e);
        }
    }
}
