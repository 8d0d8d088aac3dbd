package org.vouch.indexer.export.table;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.export.CsvTable;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;

/// Rows with separators, below a row of names.
final class CsvRows implements Rows {

    @Override
    public boolean areIn(Part part) throws IOException {
        String head = part.head();
        String text = head.stripLeading();
        return !text.startsWith("{") && !text.startsWith("[") && new Header(CsvTable.names(head)).isOfMessages();
    }

    @Override
    public void read(Part part, Hearing hearing, Reader reader) throws IOException {
        List<String> names = CsvTable.names(part.head());
        Map<Column, Integer> places = new Header(names).places();
        CsvTable.read(part, hearing, row -> {
            if (row.cells().size() == names.size()) {
                return reader.take(new Row(cells(row, places), List.of(), row.line()));
            }
            hearing.problem(
                    part,
                    row.line(),
                    row.cells().size() + " cells under " + names.size() + " columns; the row is not read",
                    "Put quotes around a cell that holds a separator, and keep a separator for each empty cell.");
            return true;
        });
    }

    private static Map<Column, String> cells(CsvTable.Row row, Map<Column, Integer> places) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> cells.put(column, row.cell(place)));
        return cells;
    }
}
