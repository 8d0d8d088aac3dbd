package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;

/// One file of a bundle.
public interface Part {

    /// Path within the bundle, with `/` between its parts; empty when the bundle is this file alone.
    String name();

    /// Size, as far as it is told before it is read.
    long bytes();

    /// What is in it, from the beginning. To be closed by who opened it. Reading fails with a [RefusedException] once
    /// it turns out to be a bomb.
    InputStream open() throws IOException;

    /// The same part for a first look: what is read of it then does not count as read.
    default Part glance() {
        return this;
    }

    /// The beginning as text, without byte order mark, as far as 64 KiB reach; empty when it is no text. A line at the
    /// end may be cut.
    String head() throws IOException;
}
