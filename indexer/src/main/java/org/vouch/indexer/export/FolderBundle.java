package org.vouch.indexer.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// The files below a folder, links left out.
final class FolderBundle implements Bundle {

    private static final int DEPTH_MAX = 8;
    private static final int PARTS_MAX = 100_000;

    private final Path folder;
    private final List<Part> parts;

    FolderBundle(Path folder, LongConsumer bytesRead) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.walk(folder, DEPTH_MAX)) {
            parts = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(PARTS_MAX)
                    .map(file -> part(folder, file, bytesRead))
                    .sorted(Comparator.comparing(Part::name))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Part part(Path folder, Path file, LongConsumer bytesRead) {
        try {
            String name = folder.relativize(file).toString().replace('\\', '/');
            return new OpenablePart(name, Files.size(file), () -> Files.newInputStream(file), bytesRead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public List<RefusedException> refused() {
        return List.of();
    }

    @Override
    public String fingerprint() throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        for (Part part : parts) {
            fingerprint.with(part.name()).with(Long.toString(part.bytes()));
            if (!part.head().isEmpty()) {
                try (InputStream in = Files.newInputStream(folder.resolve(part.name()))) {
                    fingerprint.with(in);
                }
            }
        }
        return fingerprint.value();
    }

    @Override
    public void close() {}
}
