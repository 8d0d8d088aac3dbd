package org.vouch.indexer.knowledge;

import java.io.IOException;
import java.time.Instant;

/// One way of writing knowledge down. A format streams: it never holds a whole file of unknown size.
interface Format {

    /// As a curator would call it ("Markdown cards").
    String name();

    /// Whether `file` is written in this format.
    boolean recognises(KnowledgeFile file);

    /// Whether it holds cards; else it holds transcripts.
    boolean holdsCards();

    /// Hands everything in `file` to `contents`: each entry, or the problem that keeps it out.
    ///
    /// @param now entries dated after this moment lie in the future
    /// @throws IOException when the file cannot be read at all
    void read(KnowledgeFile file, Instant now, Contents contents) throws IOException;
}
