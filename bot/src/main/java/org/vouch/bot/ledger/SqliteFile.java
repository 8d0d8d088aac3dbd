package org.vouch.bot.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.vouch.bot.ledger.UnusableLedgerException.Kind;

/// A ledger kept in one SQLite file, or in memory alone. Everything that only SQLite understands is here.
final class SqliteFile {

    /// In this order: the lock mode counts only when it is set before the file is first touched, and the empty
    /// transaction takes the lock. It keeps a second process from taking over replies that this one is sending.
    ///
    /// No file may keep the wording of a settled reply. Freed pages are overwritten. A write-ahead log would keep
    /// it for long, and so would a journal that is only marked as done; this one is emptied at the end of each
    /// transaction.
    private static final List<String> PREPARATIONS = List.of(
            "PRAGMA busy_timeout = 2000",
            "PRAGMA locking_mode = EXCLUSIVE",
            "BEGIN EXCLUSIVE",
            "COMMIT",
            "PRAGMA secure_delete = ON",
            "PRAGMA journal_mode = TRUNCATE",
            "PRAGMA temp_store = MEMORY",
            "PRAGMA synchronous = FULL");

    private static final String MEMORY = ":memory:";

    /// Null in memory.
    private final @Nullable Path file;

    private final String name;

    SqliteFile(Path file) {
        this(file, file.toString());
    }

    private SqliteFile(@Nullable Path file, String name) {
        this.file = file;
        this.name = name;
    }

    /// A ledger that is gone when it is closed, and of which nothing is ever on disk.
    static SqliteFile inMemory() {
        return new SqliteFile(null, MEMORY);
    }

    /// What the ledger is called in problems.
    String name() {
        return name;
    }

    /// Opens the file, or creates it with its folder.
    Database open(LedgerTimes times) throws UnusableLedgerException {
        try {
            if (file != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            return connected(times);
        } catch (IOException e) {
            throw new UnusableLedgerException(
                    Kind.OUT_OF_REACH,
                    name,
                    "the ledger's folder cannot be created (" + e + ")",
                    "Make sure that this user may write there.");
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    /// What a failure of SQLite means to a person.
    UnusableLedgerException unusable(SQLException failure) {
        SQLiteErrorCode code = failure instanceof SQLiteException sqlite
                ? primary(sqlite.getResultCode())
                : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (code) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new UnusableLedgerException(
                        Kind.IN_USE,
                        name,
                        "another program is using this ledger",
                        "Stop the other Vouch that runs on it, or give this one a ledger of its own.");
            case SQLITE_NOTADB, SQLITE_CORRUPT -> damaged(String.valueOf(failure.getMessage()));
            default ->
                new UnusableLedgerException(
                        Kind.OUT_OF_REACH,
                        name,
                        "the ledger cannot be opened (" + failure.getMessage() + ")",
                        "Make sure that it is a file, that this user may write to it and its folder, and that the disk is"
                                + " not full.");
        };
    }

    private Database connected(LedgerTimes times) throws SQLException, UnusableLedgerException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + name);
        boolean usable = false;
        try {
            prepare(connection);
            Database database = new Database(connection, times);
            usable = true;
            return database;
        } finally {
            if (!usable) {
                connection.close();
            }
        }
    }

    private void prepare(Connection connection) throws SQLException, UnusableLedgerException {
        try (Statement statement = connection.createStatement()) {
            for (String preparation : PREPARATIONS) {
                statement.execute(preparation);
            }
            try (ResultSet check = statement.executeQuery("PRAGMA quick_check(1)")) {
                String finding = check.next() ? check.getString(1) : "no answer";
                if (!"ok".equals(finding)) {
                    throw damaged(finding);
                }
            }
        }
    }

    private UnusableLedgerException damaged(String finding) {
        return new UnusableLedgerException(
                Kind.DAMAGED,
                name,
                "the ledger is damaged, or is no ledger (" + finding + ")",
                "Put back a copy of it; or move it away, with the files beside it that have its name, and start again:"
                        + " the bot then forgets which messages it has seen and what it still owed, but no knowledge.");
    }

    /// SQLite's extended codes (`SQLITE_BUSY_RECOVERY`) say in their lowest byte what they are a kind of.
    private static SQLiteErrorCode primary(SQLiteErrorCode extended) {
        return SQLiteErrorCode.getErrorCode(extended.code & 0xff);
    }
}
