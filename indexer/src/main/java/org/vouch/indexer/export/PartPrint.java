package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;

/// Tells whether a part still begins as it did.
///
/// @param bytes  of the part that it is of, counted from the beginning
/// @param sha256 of them, 64 lower-case hexadecimal digits
public record PartPrint(long bytes, String sha256) {

    /// Of no part.
    public static final PartPrint NONE = new PartPrint(0, "");

    /// What a part is now.
    ///
    /// @param grown whether it begins with what it was
    /// @param print of all of it
    public record Comparison(boolean grown, PartPrint print) {}

    /// Compares `part` with what this is of, reading it once.
    public Comparison compare(Part part) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        try (InputStream in = part.open()) {
            long first = fingerprint.with(in, bytes);
            boolean grown = new PartPrint(first, fingerprint.soFar()).equals(this);
            long rest = fingerprint.with(in, Long.MAX_VALUE);
            return new Comparison(grown, new PartPrint(first + rest, fingerprint.value()));
        }
    }
}
