package org.vouch.indexer.export.table;

import java.io.IOException;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;

/// Messages as JSON objects, one a line or all in one list. `by` and `text` must be there.
public final class MessageJson implements ExportFormat {

    private static final MessageTable TABLE = new MessageTable(new JsonRows());

    @Override
    public String name() {
        return "messages (JSON)";
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
