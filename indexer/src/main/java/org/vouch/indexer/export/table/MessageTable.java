package org.vouch.indexer.export.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.DateColumn;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Unheard;

/// Messages with named columns, whichever way their rows are written.
///
/// @param rows how they are
record MessageTable(Rows rows) {

    /// Whether there is a part that is such a table.
    boolean isIn(Bundle bundle) throws IOException {
        return !tables(bundle).isEmpty();
    }

    /// Hands the messages of all parts that are such tables to `hearing`.
    void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        List<Part> tables = tables(bundle);
        for (Part part : bundle.parts()) {
            if (tables.contains(part)) {
                read(part, conventions, hearing);
            } else if (!part.head().isBlank()) {
                hearing.problem(
                        part,
                        0,
                        "text that is no table of messages like the others; it is not read",
                        "Put it into the knowledge folder by itself if it belongs to what the community knows.");
            }
        }
    }

    private List<Part> tables(Bundle bundle) throws IOException {
        List<Part> tables = new ArrayList<>();
        for (Part part : bundle.parts()) {
            if (rows.areIn(part)) {
                tables.add(part);
            }
        }
        return tables;
    }

    private void read(Part part, Conventions conventions, Hearing hearing) throws IOException {
        DateColumn dates = new DateColumn(part, conventions, hearing);
        rows.read(part.glance(), new Unheard(), row -> dates.learn(row.moment(), row.line()));
        RowReading reading = new RowReading(part, dates, hearing);
        rows.read(part, hearing, row -> {
            reading.take(row);
            return true;
        });
        reading.end();
    }
}
