package org.vouch.evaluation.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// What the ledger of a stopped bot tells of its work.
///
/// @param events     on record
/// @param outOfOrder of them, recorded after a later message of their group
/// @param owed       replies that the bot had not said yet
/// @param unknown    replies of which it does not know whether they stand
/// @param refused    replies that the server refused
/// @param givenUp    replies that it gave up
public record LedgerCheck(long events, long outOfOrder, long owed, long unknown, long refused, long givenUp) {

    /// @throws IOException when it cannot be read
    static LedgerCheck of(Path ledger) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = connection.createStatement()) {
            return new LedgerCheck(
                    number(statement, "SELECT COUNT(DISTINCT event) FROM seen"),
                    number(statement, """
                            SELECT COUNT(*) FROM (SELECT CAST(message AS INTEGER) AS message,
                            LAG(CAST(message AS INTEGER)) OVER (PARTITION BY chat ORDER BY number) AS earlier FROM seen)
                            WHERE message < earlier"""),
                    number(statement, "SELECT COUNT(*) FROM outbox WHERE state IN ('owed', 'sending')"),
                    number(statement, "SELECT COUNT(*) FROM outbox WHERE state = 'unknown'"),
                    number(statement, "SELECT COUNT(*) FROM outbox WHERE state = 'refused'"),
                    number(statement, "SELECT COUNT(*) FROM outbox WHERE state = 'given_up'"));
        } catch (SQLException e) {
            throw new IOException("the ledger cannot be read", e);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
