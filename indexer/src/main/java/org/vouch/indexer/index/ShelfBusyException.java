package org.vouch.indexer.index;

import java.io.Serial;
import java.nio.file.Path;

/// Somebody else is changing the shelf.
public final class ShelfBusyException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    ShelfBusyException(Path folder, Throwable cause) {
        super(
                "another Vouch process is writing the index in " + folder
                        + "; wait until it is done, or stop it, then try again",
                cause);
    }
}
