package org.vouch.indexer.meaning;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Encodes each text once, and keeps its vector on disk.
final class RememberingEncoder implements Encoder {

    private final Encoder encoder;
    private final Path folder;
    private @Nullable VectorFile file;

    /// @param encoder whose vectors are kept; closed with this
    RememberingEncoder(Encoder encoder, Path folder) {
        this.encoder = encoder;
        this.folder = folder;
    }

    @Override
    public synchronized Vector vector(String text) {
        if (file == null) {
            file = VectorFile.in(folder, model());
        }
        Optional<Vector> before = file.get(text);
        if (before.isPresent()) {
            return before.get();
        }
        Vector vector = encoder.vector(text);
        file.put(text, vector);
        return vector;
    }

    @Override
    public String model() {
        return encoder.model();
    }

    @Override
    public synchronized void close() {
        encoder.close();
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
