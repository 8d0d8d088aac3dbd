package org.vouch.indexer.index;

import java.io.IOException;
import java.util.Map;

/// Changes the shelf. Nothing is seen by others until [#commit]; closing without it, or dying, changes nothing.
public interface ShelfWriter extends AutoCloseable {

    /// The files on the shelf as of the last commit.
    Map<String, ShelvedFile> files();

    /// Takes everything of a file off the shelf.
    void remove(String file) throws IOException;

    /// Puts an entry on the shelf.
    void add(ShelfEntry entry) throws IOException;

    /// Keeps an entry that nobody may find yet.
    void hold(ShelfEntry entry) throws IOException;

    /// What is added from now on will soon be replaced. It is put where replacing it costs little.
    void apart() throws IOException;

    /// Switches everybody over to what was written, at once.
    ///
    /// @param files everything that is on the shelf now
    void commit(Map<String, ShelvedFile> files) throws IOException;

    /// Lets the next writer in. What was not committed is dropped.
    @Override
    void close() throws IOException;
}
