package org.vouch.indexer.export.table;

import java.io.IOException;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;

/// Messages as a table with the names of its columns in the first line, and commas, semicolons or tabs between its
/// cells. `by` and `text` must be there.
public final class MessageCsv implements ExportFormat {

    private static final MessageTable TABLE = new MessageTable(new CsvRows());

    @Override
    public String name() {
        return "messages (CSV)";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        return TABLE.isIn(bundle);
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        TABLE.read(bundle, conventions, hearing);
    }
}
