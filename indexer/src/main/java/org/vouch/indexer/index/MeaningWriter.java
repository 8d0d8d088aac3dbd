package org.vouch.indexer.index;

import java.io.IOException;
import org.vouch.indexer.recommendation.CommunityId;

/// Changes meanings. Nothing is seen by others until [#commit]; closing without it, or dying, changes nothing.
public interface MeaningWriter extends AutoCloseable {

    /// Keeps what `key` means, in place of what it meant.
    void put(CommunityId community, String key, Meaning meaning) throws IOException;

    /// Forgets what `key` means.
    void remove(String key) throws IOException;

    /// Shows everybody what was written.
    void commit() throws IOException;

    /// The same, when all that a shelf says is known now, and nothing else.
    ///
    /// @param version of the shelf
    void complete(String version) throws IOException;

    /// Lets the next writer in. What was not committed is dropped.
    @Override
    void close() throws IOException;
}
