package org.vouch.indexer.knowledge;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Correction.Action;
import org.vouch.indexer.recommendation.PlainText;

/// The rows of a table of aliases, from the header down. Rows without any text are passed over.
final class AliasRows {

    private static final List<String> COLUMNS = List.of("action", "name", "other");
    private static final String HEADER = "Name the columns in the first line: action,name,other.";

    private final FileProblems problems;
    private final AliasAgreement agreement = new AliasAgreement();
    private @Nullable List<String> header;
    private int nextLine = 1;

    AliasRows(FileProblems problems) {
        this.problems = problems;
    }

    /// Whether the rows after this one can be read.
    boolean take(CsvRecord row) {
        int line = Math.toIntExact(row.getStartingLineNumber());
        nextLine = line + 1;
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return true;
        }
        if (header == null) {
            List<String> names = new ArrayList<>();
            row.getFields().forEach(field -> names.add(PlainText.folded(field)));
            header = names;
            if (!names.containsAll(COLUMNS)) {
                problems.report(line, "no columns action, name and other; nothing of the file is read", HEADER);
                return false;
            }
            return true;
        }
        correction(row, header, line)
                .filter(correction -> agrees(correction, line))
                .ifPresent(correction -> problems.contents().correction(correction));
        return true;
    }

    /// There are no more rows.
    void end() {
        if (header == null) {
            problems.report(0, "an empty table", HEADER);
        }
    }

    /// The row after the last one taken has quotes that do not pair, and hides where the next one begins.
    void broken() {
        problems.report(
                nextLine,
                "quotes that do not pair; the rows from here on are not read",
                "Put quotes around the whole cell, and double each quote inside of it.");
    }

    private Optional<Correction> correction(CsvRecord row, List<String> columns, int line) {
        Optional<Action> action = action(cell(row, columns, "action"));
        String name = cell(row, columns, "name");
        String other = cell(row, columns, "other");
        if (action.isEmpty()) {
            problems.report(
                    line,
                    "the action is none of same, not same, rename and hide",
                    "Write one of them; the row is not read.");
        } else if (name.isEmpty()) {
            problems.report(line, "a row without a name", "Fill it in; the row is not read without it.");
        } else if (action.get() == Action.HIDE ? !other.isEmpty() : other.isEmpty()) {
            boolean hides = action.get() == Action.HIDE;
            problems.report(
                    line,
                    hides ? "another name beside one to hide" : "a row without another name",
                    hides ? "Leave it empty; the row is not read." : "Fill it in; the row is not read without it.");
        } else if (Math.max(name.length(), other.length()) > CardIntake.NAME_CHARACTERS_MAX) {
            problems.report(
                    line,
                    "a name of more than " + CardIntake.NAME_CHARACTERS_MAX + " characters; the row is not read",
                    "Write the name alone.");
        } else {
            return Optional.of(new Correction(action.get(), name, other));
        }
        return Optional.empty();
    }

    private static String cell(CsvRecord row, List<String> columns, String column) {
        int place = columns.indexOf(column);
        return place < row.getFieldCount() ? PlainText.line(row.getField(place)) : "";
    }

    private static Optional<Action> action(String cell) {
        return switch (PlainText.folded(cell).replace('_', ' ').replace('-', ' ')) {
            case "same" -> Optional.of(Action.SAME);
            case "not same" -> Optional.of(Action.NOT_SAME);
            case "rename" -> Optional.of(Action.RENAME);
            case "hide" -> Optional.of(Action.HIDE);
            default -> Optional.empty();
        };
    }

    /// Whether it says something, and no earlier row says the contrary; the first one counts.
    private boolean agrees(Correction correction, int line) {
        boolean ofTwo = correction.action() == Action.SAME || correction.action() == Action.NOT_SAME;
        if (ofTwo && correction.key().equals(correction.otherKey())) {
            problems.report(
                    line,
                    "two names that differ in nothing that counts, and mean the same",
                    "Take the row away, or write two names.");
            return false;
        }
        Optional<String> contradiction = agreement.contradiction(correction, line);
        contradiction.ifPresent(what -> problems.report(line, what, "Keep one of the two rows."));
        return contradiction.isEmpty();
    }
}
