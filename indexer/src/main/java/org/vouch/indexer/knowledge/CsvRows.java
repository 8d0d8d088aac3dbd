package org.vouch.indexer.knowledge;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.PlainText;
import org.vouch.indexer.recommendation.Stance;

/// The rows of one table, from the header down. Rows without any text are passed over.
final class CsvRows {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final FileProblems problems;
    private final CardIntake intake;
    private @Nullable CsvColumns columns;
    private int nextLine = 1;

    CsvRows(FileProblems problems, CardIntake intake) {
        this.problems = problems;
        this.intake = intake;
    }

    /// Whether the rows after this one can be read.
    boolean take(CsvRecord row) {
        nextLine = lineAfter(row);
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return true;
        }
        if (columns == null) {
            columns = CsvColumns.read(row, problems).orElse(null);
            return columns != null;
        }
        card(row, columns);
        return true;
    }

    /// There are no more rows.
    void end() {
        if (columns == null) {
            problems.report(0, "an empty table", "Write the column names in the first line: request,suggestion,peer.");
        }
    }

    /// The row after the last one taken has quotes that do not pair, and hides where the next one begins.
    void broken() {
        problems.report(
                nextLine,
                "quotes that do not pair; the rows from here on are not read",
                "Put quotes around the whole cell, and double each quote inside of it.");
    }

    private void card(CsvRecord row, CsvColumns header) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        if (row.getFieldCount() != header.count()) {
            problems.report(
                    line,
                    row.getFieldCount() + " cells under " + header.count() + " columns; the row is not read",
                    "Put quotes around a cell that holds a separator, and keep a separator for each empty cell.");
            return;
        }
        Optional<Stance> stance = stance(header.cell(row, CsvColumns.Column.STANCE));
        if (stance.isEmpty()) {
            problems.report(line, "the stance is neither vouch nor warning", "Write one of the two, or nothing.");
            return;
        }
        intake.take(new CardDraft(
                header.cell(row, CsvColumns.Column.TOPIC),
                header.cell(row, CsvColumns.Column.REQUEST),
                header.cell(row, CsvColumns.Column.SUGGESTION),
                header.cell(row, CsvColumns.Column.PEER),
                header.cell(row, CsvColumns.Column.DATE),
                stance.get(),
                header.cell(row, CsvColumns.Column.REASON),
                header.cell(row, CsvColumns.Column.LINK),
                line));
    }

    private static Optional<Stance> stance(String cell) {
        return switch (PlainText.line(cell).toLowerCase(Locale.ROOT)) {
            case "", "vouch" -> Optional.of(Stance.VOUCH);
            case "warning" -> Optional.of(Stance.WARNING);
            default -> Optional.empty();
        };
    }

    private static int lineAfter(CsvRecord row) {
        long lineBreaks = row.getFields().stream()
                .mapToLong(cell -> LINE_BREAK.matcher(cell).results().count())
                .sum();
        return Math.toIntExact(row.getStartingLineNumber() + lineBreaks + 1);
    }
}
