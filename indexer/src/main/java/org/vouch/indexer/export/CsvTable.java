package org.vouch.indexer.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A part that is a table: rows of cells with commas, semicolons or tabs between them, below a row of names. Blank rows
/// are passed over.
public final class CsvTable {

    /// In one row; quotes that do not pair make rows without end.
    public static final int ROW_CHARACTERS_MAX = 1_048_576;

    private static final String EXCEL = "sep=";
    private static final int CELLS_MAX = 1000;
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final Part part;
    private final Hearing hearing;
    private boolean garbled;
    private int nextLine = 1;

    private CsvTable(Part part, Hearing hearing) {
        this.part = part;
        this.hearing = hearing;
    }

    /// One row.
    ///
    /// @param line on which it begins, counted from 1
    public record Row(List<String> cells, int line) {

        /// The cell at `index`; empty where there is none.
        public String cell(int index) {
            return index >= 0 && index < cells.size() ? cells.get(index) : "";
        }
    }

    /// The first row of the table that begins with `head`, which names its columns; empty when there is none.
    public static List<String> names(String head) {
        try (CsvReader<CsvRecord> records = reader(new StringReader(head), head)) {
            for (CsvRecord each : records) {
                if (!isBlank(each) && !isOfExcel(each)) {
                    return each.getFields();
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException _) {
            // Its first row is no row of names.
        }
        return List.of();
    }

    /// Hands over each row below the names until one is not wanted.
    ///
    /// @param hearing is told of what cannot be read
    /// @param rows    whether those below the given one are wanted
    public static void read(Part part, Hearing hearing, Predicate<Row> rows) throws IOException {
        new CsvTable(part, hearing).read(rows);
    }

    private void read(Predicate<Row> rows) throws IOException {
        try (Reader in = Encoding.reader(part.open());
                CsvReader<CsvRecord> records = reader(in, part.head())) {
            boolean named = false;
            for (CsvRecord each : records) {
                int line = Math.toIntExact(each.getStartingLineNumber());
                nextLine = line + lines(each);
                if (isBlank(each) || isOfExcel(each)) {
                    continue;
                }
                if (named && !rows.test(new Row(cells(each, line), line))) {
                    return;
                }
                named = true;
            }
        } catch (CsvParseException _) {
            hearing.problem(
                    part,
                    nextLine,
                    "quotes that do not pair, or a row of more than " + ROW_CHARACTERS_MAX
                            + " characters; the rows from here on are not read",
                    "Export the table again, or put quotes around the whole cell and double each quote inside of it.");
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof RefusedException refusal)) {
                throw e.getCause();
            }
            hearing.problem(part, nextLine, refusal.what(), refusal.fix());
        }
    }

    private static CsvReader<CsvRecord> reader(Reader in, String head) {
        return CsvReader.builder()
                .fieldSeparator(separator(head))
                .skipEmptyLines(false)
                .maxBufferSize(2 * ROW_CHARACTERS_MAX)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(CELLS_MAX)
                                .maxFieldSize(ROW_CHARACTERS_MAX)
                                .maxRecordSize(ROW_CHARACTERS_MAX)
                                .build(),
                        in);
    }

    /// Whether `row` is the line before the names by which Excel tells itself the separator.
    private static boolean isOfExcel(CsvRecord row) {
        return row.getStartingLineNumber() == 1 && isOfExcel(String.join("", row.getFields()));
    }

    private static boolean isOfExcel(String line) {
        return line.length() <= EXCEL.length() + 1 && line.startsWith(EXCEL);
    }

    /// The one that is told, or whichever the first line with text has most of.
    private static char separator(String head) {
        if (head.startsWith(EXCEL)
                && head.length() > EXCEL.length()
                && SEPARATORS.contains(head.charAt(EXCEL.length()))) {
            return head.charAt(EXCEL.length());
        }
        String names = head.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        separator -> names.chars().filter(c -> c == separator).count()))
                .orElseThrow();
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private static int lines(CsvRecord row) {
        long breaks = row.getFields().stream()
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
        return Math.toIntExact(breaks + 1);
    }

    private List<String> cells(CsvRecord row, int line) {
        List<String> cells = row.getFields();
        if (cells.stream().allMatch(cell -> cell.indexOf(Encoding.GARBLED) < 0)) {
            return cells;
        }
        if (!garbled) {
            garbled = true;
            hearing.problem(
                    part,
                    line,
                    "bytes that are no text; this row, and others like it, are read without them",
                    "Export the table again; save it as UTF-8 if it was opened in an editor.");
        }
        return cells.stream()
                .map(cell -> cell.replace(String.valueOf(Encoding.GARBLED), ""))
                .toList();
    }
}
