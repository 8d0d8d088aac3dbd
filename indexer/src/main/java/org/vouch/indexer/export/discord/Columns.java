package org.vouch.indexer.export.discord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouch.indexer.export.CsvTable;

/// Where the columns of a table stand. Some exporters left out the id of the author.
///
/// @param id        -1 where there is none
/// @param reactions -1 where there is none
record Columns(int id, int author, int date, int content, int reactions) {

    /// As the first row of `head` names them; empty when they are not those of such a table.
    static Optional<Columns> of(String head) {
        List<String> names = CsvTable.names(head).stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        Columns columns = new Columns(
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
    boolean fit(CsvTable.Row row) {
        return row.cells().size() > Math.max(Math.max(id, author), Math.max(date, content));
    }
}
