package org.vouch.indexer;

import java.io.IOException;
import org.vouch.indexer.index.ShelfEntry;

/// Takes entries to the shelf.
interface Shelving {

    void add(ShelfEntry entry) throws IOException;
}
