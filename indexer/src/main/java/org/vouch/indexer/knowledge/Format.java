package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.time.Instant;

/// One way in which curators write knowledge down. A format streams: it never holds a whole file of unknown size.
interface Format {

    /// As a curator would call it ("Markdown cards").
    String name();

    /// Whether a file of this name is written in this format.
    ///
    /// @param name path from the knowledge folder
    boolean recognises(String name);

    /// Whether it holds cards or threads.
    KnowledgeFile.Kind kind();

    /// Hands everything in `file` to `contents`: each entry, or the problem that keeps it out.
    ///
    /// @param now entries dated after this moment lie in the future
    /// @throws IOException when the file cannot be read at all
    void read(KnowledgeFile file, Instant now, Contents contents) throws IOException;
}
