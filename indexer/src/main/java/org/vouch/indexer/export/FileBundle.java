package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/// One file that is no zip.
final class FileBundle implements Bundle {

    private final Path path;
    private final Part part;

    FileBundle(Path path, LongConsumer bytesRead) throws IOException {
        this.path = path;
        part = new OpenablePart("", Files.size(path), () -> Files.newInputStream(path), bytesRead);
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
