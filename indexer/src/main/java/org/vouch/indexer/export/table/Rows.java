package org.vouch.indexer.export.table;

import java.io.IOException;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;

/// How the rows of a table are written.
interface Rows {

    /// Takes the rows of a table, one after the other.
    interface Reader {

        /// Whether the rows after `row` are wanted.
        boolean take(Row row);
    }

    /// Whether `part` is a table of messages that is written so.
    boolean areIn(Part part) throws IOException;

    /// Hands the rows of `part` to `reader` until it wants no more.
    ///
    /// @param hearing is told what cannot be read
    void read(Part part, Hearing hearing, Reader reader) throws IOException;
}
