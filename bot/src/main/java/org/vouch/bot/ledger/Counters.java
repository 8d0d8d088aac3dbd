package org.vouch.bot.ledger;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// Sums that outlive the rows that they count.
final class Counters {

    static final String EVENTS = "events";
    static final String ANSWERS = "answers";
    static final String WITHDRAWN = "withdrawn";
    static final String DELIVERED = "delivered";
    static final String UNKNOWN = "unknown";
    static final String REFUSED = "refused";
    static final String GIVEN_UP = "given_up";

    private static final String SILENCES = "silences.";

    /// The counter of one kind of silence.
    static String silences(String kind) {
        return SILENCES + kind;
    }

    /// @return the sum after `amount` was added
    long add(Transaction tx, String name, long amount) throws SQLException {
        return tx.number(
                "INSERT INTO counters (name, amount) VALUES (?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET amount = counters.amount + excluded.amount"
                        + " RETURNING amount",
                name,
                amount);
    }

    long value(Transaction tx, String name) throws SQLException {
        return tx.number("SELECT amount FROM counters WHERE name = ?", name);
    }

    /// Silences by kind.
    Map<String, Long> silences(Transaction tx) throws SQLException {
        Map<String, Long> byKind = new TreeMap<>();
        tx.list(
                        "SELECT name, amount FROM counters WHERE name LIKE ?",
                        row -> Map.entry(row.getString("name"), row.getLong("amount")),
                        SILENCES + "%")
                .forEach(sum -> byKind.put(sum.getKey().substring(SILENCES.length()), sum.getValue()));
        return byKind;
    }
}
