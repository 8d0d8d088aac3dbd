package org.vouch.bot.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/// One connection, used by one thread at a time. To write a transaction to the disk takes longer than all else in it,
/// so those who wait while one is written share the next one: whose turn it is does the work of all.
final class Database implements AutoCloseable {

    /// What happens within one transaction. It may be done again after it was undone.
    interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    /// So that none waits for too many others.
    private static final int SHARED_MAX = 32;

    private final Connection connection;
    private final LedgerTimes times;
    private final Transaction transaction;
    private final Queue<Errand<?>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    Database(Connection connection, LedgerTimes times) throws SQLException {
        this.connection = connection;
        this.times = times;
        this.transaction = new Transaction(connection);
        connection.setAutoCommit(false);
    }

    /// Does all of `work`, or nothing of it when it throws.
    ///
    /// @throws LedgerException when the database fails
    <T> T transaction(Work<T> work) {
        Errand<T> errand = new Errand<>(work);
        waiting.add(errand);
        turn.lock();
        try {
            while (!errand.isEnded()) {
                doTogether(next());
            }
        } finally {
            turn.unlock();
        }
        return errand.result();
    }

    private List<Errand<?>> next() {
        List<Errand<?>> next = new ArrayList<>();
        for (Errand<?> one = waiting.poll(); one != null; one = next.size() < SHARED_MAX ? waiting.poll() : null) {
            next.add(one);
        }
        return next;
    }

    /// When one of several fails, all are undone and each is done by itself: no other suffers from it.
    private void doTogether(List<Errand<?>> errands) {
        if (!isCommitted(errands) && errands.size() > 1) {
            errands.forEach(errand -> isCommitted(List.of(errand)));
        }
        errands.forEach(Errand::end);
    }

    private boolean isCommitted(List<Errand<?>> errands) {
        long began = System.nanoTime();
        boolean worked = errands.stream().allMatch(errand -> errand.works(transaction));
        try {
            if (worked) {
                connection.commit();
                times.transaction(Duration.ofNanos(System.nanoTime() - began));
                return true;
            }
        } catch (SQLException e) {
            errands.forEach(errand -> errand.fail(e));
        }
        rollBack(errands);
        return false;
    }

    private void rollBack(List<Errand<?>> errands) {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            errands.forEach(errand -> errand.fail(e));
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LedgerException("the ledger could not be closed: " + e.getMessage(), e);
        } finally {
            turn.unlock();
        }
    }
}
