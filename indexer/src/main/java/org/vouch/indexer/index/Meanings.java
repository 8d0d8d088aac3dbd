package org.vouch.indexer.index;

import java.io.IOException;
import java.nio.file.Path;

/// What the entries of a shelf mean, beside the shelf. It is a cache that follows the shelf in its own time: an entry
/// whose meaning is not here yet is found by its words alone.
public interface Meanings {

    /// The meanings in a folder of this machine. The folder is made when something is first written.
    ///
    /// @param model that they are made by; those of another one count for nothing
    static Meanings in(Path folder, String model) {
        return new LuceneMeanings(folder, model);
    }

    /// The meanings as they are now; none when nothing was ever written, or by another model.
    MeaningSnapshot snapshot() throws IOException;

    /// Begins to change them.
    ///
    /// @throws ShelfBusyException when somebody else is changing them
    MeaningWriter write() throws IOException, ShelfBusyException;
}
