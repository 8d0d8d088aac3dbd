package org.vouch.indexer.export;

import java.io.IOException;

/// One app's way of writing its chats down. A format streams: it holds a message, never a whole file. It is stateless;
/// many threads may share one.
public interface ExportFormat {

    /// As a curator would call it ("WhatsApp").
    String name();

    /// Whether `bundle` is written in this format, by what is in it: names of files are hints at best, for people
    /// rename them.
    ///
    /// @throws IOException when it cannot be looked into
    boolean recognises(Bundle bundle) throws IOException;

    /// Whether a folder may be one export in this format; else each file in a folder is looked at by itself.
    default boolean readsFolders() {
        return false;
    }

    /// Hands everything in `bundle` to `hearing`: each line is part of a message, of something the app itself said, or
    /// of a problem.
    ///
    /// @throws RefusedException when the bundle, or what is left of it, must not be read
    /// @throws IOException when it cannot be read
    void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException;
}
