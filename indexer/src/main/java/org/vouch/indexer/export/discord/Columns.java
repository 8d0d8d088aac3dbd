package org.vouch.indexer.export.discord;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where the columns of a table stand. There are two dialects, with semicolons and with commas, and some exporters left
/// out the id of the author.
///
/// @param id        -1 where there is none
/// @param reactions -1 where there is none
record Columns(char separator, int id, int author, int date, int content, int reactions) {

    private static final int HEADER_CHARACTERS_MAX = 300;

    /// As the first line of `head` names them; empty when it is no header of such a table.
    static Optional<Columns> of(String head) {
        int end = head.indexOf('\n');
        String header = (end < 0 ? head : head.substring(0, end)).strip();
        if (header.length() > HEADER_CHARACTERS_MAX) {
            return Optional.empty();
        }
        char separator = header.indexOf(';') >= 0 ? ';' : ',';
        List<String> names = new ArrayList<>();
        for (String name : header.split(String.valueOf(separator), -1)) {
            names.add(name.replace("\"", "").strip().toLowerCase(Locale.ROOT));
        }
        Columns columns = new Columns(
                separator,
                names.indexOf("authorid"),
                names.indexOf("author"),
                names.indexOf("date"),
                names.indexOf("content"),
                names.indexOf("reactions"));
        boolean isTable =
                columns.author >= 0 && columns.date >= 0 && columns.content >= 0 && names.contains("attachments");
        return isTable ? Optional.of(columns) : Optional.empty();
    }

    /// Whether `row` has all that a message needs.
    boolean fit(CsvRecord row) {
        return row.getFieldCount() > Math.max(Math.max(id, author), Math.max(date, content));
    }

    String cell(CsvRecord row, int column) {
        return column >= 0 && column < row.getFieldCount() ? row.getField(column) : "";
    }
}
