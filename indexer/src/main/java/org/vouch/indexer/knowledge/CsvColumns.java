package org.vouch.indexer.knowledge;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vouch.indexer.recommendation.PlainText;

/// Which column of a table stands where, as its header says: any order, any case.
final class CsvColumns {

    /// Columns by the name in the header.
    enum Column {
        REQUEST,
        SUGGESTION,
        PEER,
        TOPIC,
        STANCE,
        DATE,
        REASON,
        LINK;

        private static final List<Column> REQUIRED = List.of(REQUEST, SUGGESTION, PEER);

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final int count;

    private CsvColumns(CsvRecord header, FileProblems problems) {
        count = header.getFieldCount();
        int line = Math.toIntExact(header.getStartingLineNumber());
        for (int i = 0; i < count; i++) {
            String name = PlainText.folded(header.getField(i));
            Optional<Column> column = known(name);
            if (column.isEmpty()) {
                problems.report(line, unknown(name, i), "Call it " + nearest(name) + ", or take it away.");
            } else if (places.putIfAbsent(column.get(), i) != null) {
                problems.report(line, "the column " + name + " is there twice; the first counts", "Take one away.");
            }
        }
    }

    /// The columns that `header` names; empty after it was reported that a required one is missing.
    static Optional<CsvColumns> read(CsvRecord header, FileProblems problems) {
        CsvColumns columns = new CsvColumns(header, problems);
        String missing = Column.REQUIRED.stream()
                .filter(column -> !columns.places.containsKey(column))
                .map(Column::header)
                .collect(joining(", "));
        if (missing.isEmpty()) {
            return Optional.of(columns);
        }
        problems.report(
                Math.toIntExact(header.getStartingLineNumber()),
                "no column " + missing + "; nothing of the file is read",
                "Name the columns in the first line: request,suggestion,peer,topic,stance,date,reason,link.");
        return Optional.empty();
    }

    /// Whether a column of cards is called `name`.
    static boolean isKnown(String name) {
        return known(PlainText.folded(name)).isPresent();
    }

    private static Optional<Column> known(String name) {
        return Arrays.stream(Column.values())
                .filter(column -> column.header().equals(name))
                .findFirst();
    }

    private static String unknown(String name, int index) {
        return name.isEmpty()
                ? "column " + (index + 1) + " has no name and is not read"
                : "an unknown column " + PlainText.quoted(name) + " is not read";
    }

    private static String nearest(String name) {
        return Arrays.stream(Column.values())
                .map(Column::header)
                .min(Comparator.comparingInt(known -> edits(known, name)))
                .orElseThrow();
    }

    /// How many letters one types, deletes or replaces to come from one word to the other.
    private static int edits(String from, String to) {
        int[] last = new int[to.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[to.length()];
    }

    /// How many there are, known or not.
    int count() {
        return count;
    }

    /// What stands in `column` of `row`, which has [#count] cells; empty when the table has no such column.
    String cell(CsvRecord row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.getField(place);
    }

    /// What separates the cells of `text`: whichever of comma, semicolon and tab its first line with text has most of.
    static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return List.of(',', ';', '\t').stream()
                .max(Comparator.<Character>comparingLong(separator -> occurrences(header, separator))
                        .thenComparing(separator -> separator == ','))
                .orElseThrow();
    }

    private static long occurrences(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }
}
