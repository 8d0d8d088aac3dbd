package org.vouch.indexer.export.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;

/// Rows with separators, below a row of names. Blank rows are passed over.
final class CsvRows implements Rows {

    /// In one cell, and in a row.
    static final int ROW_CHARACTERS_MAX = 1_048_576;

    private static final int COLUMNS_MAX = 1000;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    @Override
    public boolean areIn(Part part) throws IOException {
        String head = part.head();
        if (head.isBlank()
                || head.stripLeading().startsWith("{")
                || head.stripLeading().startsWith("[")) {
            return false;
        }
        try (CsvReader<CsvRecord> records = builder(head).ofCsvRecord(head)) {
            for (CsvRecord record : records) {
                if (!isBlank(record)) {
                    return new Header(record.getFields()).isOfMessages();
                }
            }
        } catch (CsvParseException _) {
            // Its first row is no row of names.
        }
        return false;
    }

    @Override
    public void read(Part part, Hearing hearing, Reader reader) throws IOException {
        Reading reading = new Reading(part, hearing, reader);
        try (InputStream in = part.open();
                CsvReader<CsvRecord> records =
                        builder(part.head()).detectBomHeader(true).build(bounded(), in, StandardCharsets.UTF_8)) {
            for (CsvRecord record : records) {
                if (!reading.take(record)) {
                    return;
                }
            }
        } catch (CsvParseException _) {
            reading.broken();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static CsvReader.CsvReaderBuilder builder(String head) {
        return CsvReader.builder()
                .fieldSeparator(separator(head))
                .skipEmptyLines(false)
                .maxBufferSize(2 * ROW_CHARACTERS_MAX)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    private static CsvRecordHandler bounded() {
        return CsvRecordHandler.builder()
                .maxFields(COLUMNS_MAX)
                .maxFieldSize(ROW_CHARACTERS_MAX)
                .maxRecordSize(ROW_CHARACTERS_MAX)
                .build();
    }

    /// Whichever the first line with text has most of.
    private static char separator(String head) {
        String names = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        separator -> names.chars().filter(c -> c == separator).count()))
                .orElseThrow();
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    /// What has been read of one part.
    private static final class Reading {

        private final Part part;
        private final Hearing hearing;
        private final Reader reader;
        private @Nullable Map<Column, Integer> places;
        private int columns;
        private int nextLine = 1;

        Reading(Part part, Hearing hearing, Reader reader) {
            this.part = part;
            this.hearing = hearing;
            this.reader = reader;
        }

        boolean take(CsvRecord record) {
            int line = Math.toIntExact(record.getStartingLineNumber());
            nextLine = line + lines(record);
            if (isBlank(record)) {
                return true;
            }
            if (places == null) {
                places = new Header(record.getFields()).places();
                columns = record.getFieldCount();
                return true;
            }
            if (record.getFieldCount() != columns) {
                hearing.problem(
                        part,
                        line,
                        record.getFieldCount() + " cells under " + columns + " columns; the row is not read",
                        "Put quotes around a cell that holds a separator, and keep a separator for each empty cell.");
                return true;
            }
            return reader.take(new Row(cells(record, places), List.of(), line));
        }

        /// The row after the last one taken hides where the next one begins.
        void broken() {
            hearing.problem(
                    part,
                    nextLine,
                    "quotes that do not pair, or a row of more than " + ROW_CHARACTERS_MAX
                            + " characters; the rows from here on are not read",
                    "Put quotes around the whole cell, and double each quote inside of it.");
        }

        private static Map<Column, String> cells(CsvRecord record, Map<Column, Integer> places) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            places.forEach((column, place) -> cells.put(column, record.getField(place)));
            return cells;
        }

        private static int lines(CsvRecord record) {
            long breaks = record.getFields().stream()
                    .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                    .sum();
            return Math.toIntExact(breaks + 1);
        }
    }
}
