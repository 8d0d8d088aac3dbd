package org.vouch.indexer;

import java.io.Serial;

/// A build gave up because it was told to. The index is as it was.
public final class BuildStoppedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BuildStoppedException() {
        super("the build was stopped");
    }
}
