package org.vouch.indexer.index;

import java.io.IOException;
import java.nio.file.Path;

/// Where recommendations lie to be found. It is a cache: the knowledge folder is the truth.
public interface Shelf extends AutoCloseable {

    /// The shelf in a folder of this machine. The folder is made when something is first written.
    static Shelf in(Path folder, Synonyms synonyms) {
        return new LuceneShelf(folder, synonyms);
    }

    /// The shelf as it is now.
    ///
    /// @throws NoIndexException when nothing was ever written, or by another version in another way
    Snapshot snapshot() throws IOException, NoIndexException;

    /// Begins to change the shelf.
    ///
    /// @param fromScratch begin with an empty shelf; what others see stays until the commit
    /// @throws ShelfBusyException when somebody else is changing it
    ShelfWriter write(boolean fromScratch) throws IOException, ShelfBusyException;

    @Override
    void close() throws IOException;
}
