package org.vouch.indexer.export.table;

import java.util.List;
import java.util.Map;
import org.vouch.indexer.recommendation.Reaction;

/// One row of a table of messages.
///
/// @param cells     by column; a column that the row does not fill may be missing
/// @param reactions beyond those in the cell of that name
/// @param line      where it begins, counted from 1
record Row(Map<Column, String> cells, List<Reaction> reactions, int line) {

    /// What stands in `column`, stripped; empty when nothing does.
    String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    /// When it was said, from one column or from two; empty when neither says.
    String moment() {
        String at = cell(Column.AT);
        String time = cell(Column.TIME);
        if (at.isEmpty() || time.isEmpty()) {
            return at + time;
        }
        return at.indexOf(':') < 0 && at.chars().anyMatch(c -> !Character.isDigit(c)) ? at + " " + time : at;
    }
}
