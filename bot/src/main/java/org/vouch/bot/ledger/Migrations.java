package org.vouch.bot.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.vouch.bot.ledger.UnusableLedgerException.Kind;

/// Brings a ledger to the newest schema, one numbered script after the other, each in its own transaction.
final class Migrations {

    /// The first is schema 1, and so on. A script that was released never changes: add another.
    static final List<String> SCRIPTS = List.of(
            "001-seen-and-outbox.sql", "002-answers-and-choices.sql", "003-feedback.sql", "004-shown-names.sql");

    private static final Pattern COMMENT = Pattern.compile("--.*");
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\\R");

    private final List<String> scripts;

    /// @param scripts resources of this package, oldest first
    Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /// Applies the scripts that this ledger lacks.
    ///
    /// @param ledger what it is called, for the message
    /// @throws UnusableLedgerException when the file belongs to a newer Vouch, or to another program
    void apply(Database database, String ledger, Instant now) throws UnusableLedgerException {
        List<String> tables = database.transaction(Transaction::tables);
        if (!tables.isEmpty() && !tables.contains("migrations")) {
            throw new UnusableLedgerException(
                    Kind.FOREIGN,
                    ledger,
                    "this is the database of another program",
                    "Give the ledger a file of its own.");
        }
        int schema = tables.isEmpty() ? 0 : schema(database);
        if (schema > scripts.size()) {
            throw new UnusableLedgerException(
                    Kind.FOREIGN,
                    ledger,
                    "the ledger was written by a newer Vouch (its schema is " + schema + ", this Vouch knows "
                            + scripts.size() + ")",
                    "Run that newer Vouch, or give this one a ledger of its own.");
        }
        for (int next = schema + 1; next <= scripts.size(); next++) {
            apply(database, next, now);
        }
    }

    private static int schema(Database database) {
        return (int) (long) database.transaction(tx -> tx.number("SELECT MAX(version) FROM migrations"));
    }

    private void apply(Database database, int version, Instant now) {
        String script = read(scripts.get(version - 1));
        database.transaction(tx -> {
            if (version == 1) {
                tx.update("CREATE TABLE migrations (version BIGINT PRIMARY KEY, applied_ms BIGINT NOT NULL)");
            }
            run(tx, script);
            return tx.update("INSERT INTO migrations (version, applied_ms) VALUES (?, ?)", version, now.toEpochMilli());
        });
    }

    private static void run(Transaction tx, String script) throws SQLException {
        String bare = COMMENT.matcher(script).replaceAll("");
        for (String statement : STATEMENT_END.split(bare, 0)) {
            if (!statement.isBlank()) {
                tx.update(statement);
            }
        }
    }

    private static String read(String script) {
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(script), script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
