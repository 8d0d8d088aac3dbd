package org.vouch.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The same documents in a table of SQLite with full-text search (FTS5, Porter's stems), in one transaction.
final class TableIndexing implements Contender {

    private static final int BATCH_ROWS = 1_000;

    @Override
    public Map<String, Double> run(Course course) throws IOException, SQLException {
        Files.createDirectories(course.folder());
        Path file = course.folder().resolve("table.sqlite");
        Files.deleteIfExists(file);
        Stopwatch watch = new Stopwatch();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            create(connection);
            Corpus.of(course)
                    .each(entries -> fill(
                            connection,
                            entries.stream()
                                    .flatMap(entry -> BareDocument.of(entry).stream())
                                    .toList(),
                            watch));
            watch.time(connection::commit);
        }
        return Map.of("seconds", watch.seconds(), "per second", course.recommendations() / watch.seconds());
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("CREATE VIRTUAL TABLE documents USING fts5(id UNINDEXED, "
                    + String.join(", ", BareDocument.FIELDS) + ", tokenize = 'porter unicode61')");
        }
        connection.setAutoCommit(false);
    }

    private static void fill(Connection connection, List<BareDocument> documents, Stopwatch watch) throws IOException {
        String places =
                Stream.generate(() -> "?").limit(BareDocument.FIELDS.size() + 1).collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO documents VALUES (" + places + ")")) {
            watch.time(() -> {
                int rows = 0;
                for (BareDocument document : documents) {
                    insert.setString(1, document.id());
                    int column = 2;
                    for (String field : BareDocument.FIELDS) {
                        insert.setString(column++, document.texts().getOrDefault(field, ""));
                    }
                    insert.addBatch();
                    if (++rows % BATCH_ROWS == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            });
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
