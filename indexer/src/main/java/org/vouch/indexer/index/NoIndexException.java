package org.vouch.indexer.index;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// There is no index that this version can read.
public final class NoIndexException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    NoIndexException(Path folder, String why, @Nullable Throwable cause) {
        super("no usable index in " + folder + " (" + why + "); run ./vouch index", cause);
    }
}
