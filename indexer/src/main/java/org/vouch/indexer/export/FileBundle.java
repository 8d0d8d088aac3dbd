package org.vouch.indexer.export;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// One file that is no zip, perhaps packed with gzip.
final class FileBundle implements Bundle {

    private final Path path;
    private final Part part;

    private FileBundle(Path path, Part part) {
        this.path = path;
        this.part = part;
    }

    static FileBundle plain(Path path, LongConsumer bytesRead) throws IOException {
        return new FileBundle(
                path, new OpenablePart("", Files.size(path), () -> Files.newInputStream(path), bytesRead));
    }

    static FileBundle packed(Path path, LongConsumer bytesRead) throws IOException {
        long bytes = Files.size(path);
        return new FileBundle(path, new OpenablePart("", bytes, () -> unpacked(path, bytes), bytesRead));
    }

    private static InputStream unpacked(Path path, long bytes) throws IOException {
        InputStream in = Files.newInputStream(path);
        try {
            return new BoundedStream(new GZIPInputStream(in), bytes);
        } catch (ZipException | EOFException _) {
            in.close();
            throw BoundedStream.damaged();
        }
    }

    @Override
    public List<Part> parts() {
        return List.of(part);
    }

    @Override
    public List<RefusedException> refused() {
        return List.of();
    }

    @Override
    public String fingerprint() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new Fingerprint().with(in).value();
        }
    }

    @Override
    public void close() {}
}
