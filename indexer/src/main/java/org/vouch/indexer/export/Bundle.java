package org.vouch.indexer.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/// What a curator dropped into the knowledge folder: a file, a zip or a folder of files that belong together.
public interface Bundle extends Closeable {

    /// The files in it, sorted by name; media is among them, but nothing is unpacked before it is opened.
    List<Part> parts();

    /// What must not be read in it, each with what to do about it; the other parts may be.
    List<RefusedException> refused();

    /// The same as long as the same is in it; tells nothing else. What a zip says of its entries is taken for what is
    /// in
    /// them, and the names and sizes of media in a folder for the media.
    ///
    /// @throws IOException when it cannot be read
    String fingerprint() throws IOException;

    /// The bundle at `path`.
    ///
    /// @param bytesRead hears of each byte of a part that was read, once
    /// @throws RefusedException when it is a zip that is damaged
    /// @throws IOException when it cannot be read
    static Bundle open(Path path, LongConsumer bytesRead) throws IOException {
        if (Files.isDirectory(path)) {
            return new FolderBundle(path, bytesRead);
        }
        return switch (Packing.of(path)) {
            case ZIP -> new ZipBundle(path, bytesRead);
            case GZIP -> FileBundle.packed(path, bytesRead);
            case NONE -> FileBundle.plain(path, bytesRead);
        };
    }
}
