package org.vouch.indexer.knowledge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouch.indexer.knowledge.CsvColumns.Column;
import org.vouch.indexer.recommendation.PlainText;

/// The rows of a table of spoken cards, with whatever curators made of it: their columns, their order, their rows.
final class SpokenTable {

    private static final List<String> HEADER =
            List.of("request", "suggestion", "peer", "stance", "date", "topic", "reason", "link");

    private final char separator;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /// @throws IOException when `text` is no table of cards, so that it had better not be touched
    SpokenTable(String text) throws IOException {
        this.separator = text.isBlank() ? ',' : CsvColumns.separator(text);
        if (!text.isBlank()) {
            read(text);
        }
        if (rows.isEmpty()) {
            rows.add(HEADER);
        }
        this.columns = rows.getFirst().stream().map(PlainText::folded).toList();
        for (Column column : List.of(Column.REQUEST, Column.SUGGESTION, Column.PEER)) {
            if (!columns.contains(column.header())) {
                throw new IOException("it has no column " + column.header());
            }
        }
    }

    private void read(String text) throws IOException {
        try (CsvReader<CsvRecord> records = CsvCards.reader(text)) {
            for (CsvRecord row : records) {
                if (!row.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(row.getFields());
                }
            }
        } catch (CsvParseException _) {
            throw new IOException("its quotes do not pair");
        }
    }

    /// How many rows of a peer bear a date.
    long said(String peer, String date) {
        String folded = PlainText.folded(peer);
        return rows.stream()
                .skip(1)
                .filter(row -> PlainText.folded(cell(row, Column.PEER)).equals(folded))
                .filter(row -> cell(row, Column.DATE).equals(date))
                .count();
    }

    /// Adds a card in place of what the same peer said before.
    void put(SpokenCard card) {
        List<String> header = rows.removeFirst();
        rows.removeIf(row -> card.replaces(
                cell(row, Column.REQUEST),
                cell(row, Column.SUGGESTION),
                cell(row, Column.PEER),
                cell(row, Column.REASON)));
        rows.addFirst(header);
        rows.add(columns.stream().map(column -> cell(card, column)).toList());
    }

    private String cell(List<String> row, Column column) {
        int place = columns.indexOf(column.header());
        return place < 0 || place >= row.size() ? "" : row.get(place).strip();
    }

    private static String cell(SpokenCard card, String column) {
        return switch (column) {
            case "request" -> card.asked();
            case "suggestion" -> card.suggestion();
            case "peer" -> card.peer();
            case "stance" -> card.stance().name().toLowerCase(Locale.ROOT);
            case "date" -> card.date().toString();
            case "reason" -> card.reason();
            case "link" -> card.link() == null ? "" : card.link();
            default -> "";
        };
    }

    /// The whole table as text.
    String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return text.toString();
    }
}
