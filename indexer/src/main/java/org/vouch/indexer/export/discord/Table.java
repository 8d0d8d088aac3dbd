package org.vouch.indexer.export.discord;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import org.vouch.indexer.export.Part;

/// The rows below the header of a table, one at a time.
final class Table {

    /// In one row; quotes that do not pair make rows without end.
    static final int ROW_CHARACTERS_MAX = 1_048_576;

    private static final int FIELDS_MAX = 100;

    private Table() {}

    /// Hands over each row until one is not wanted.
    ///
    /// @param broken hears of the line from which on rows cannot be told apart
    static void read(Part part, Columns columns, Predicate<CsvRecord> rows, IntConsumer broken) throws IOException {
        int line = 1;
        try (InputStream in = part.open();
                CsvReader<CsvRecord> records = reader(in, columns)) {
            Iterator<CsvRecord> record = records.iterator();
            boolean isHeader = true;
            boolean isWanted = true;
            while (isWanted && record.hasNext()) {
                CsvRecord row = record.next();
                isWanted = isHeader || rows.test(row);
                isHeader = false;
                line = lineAfter(row);
            }
        } catch (CsvParseException _) {
            broken.accept(line);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static CsvReader<CsvRecord> reader(InputStream in, Columns columns) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(FIELDS_MAX)
                .maxFieldSize(ROW_CHARACTERS_MAX)
                .maxRecordSize(ROW_CHARACTERS_MAX)
                .build();
        return CsvReader.builder()
                .fieldSeparator(columns.separator())
                .detectBomHeader(true)
                .maxBufferSize(2 * ROW_CHARACTERS_MAX)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, in, StandardCharsets.UTF_8);
    }

    static int lineOf(CsvRecord row) {
        return Math.toIntExact(row.getStartingLineNumber());
    }

    private static int lineAfter(CsvRecord row) {
        long breaks = row.getFields().stream()
                .mapToLong(cell ->
                        cell.chars().filter(character -> character == '\n').count())
                .sum();
        return Math.toIntExact(row.getStartingLineNumber() + breaks + 1);
    }
}
