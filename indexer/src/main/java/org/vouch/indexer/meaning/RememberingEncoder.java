package org.vouch.indexer.meaning;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Encodes each text once, and keeps its vector.
final class RememberingEncoder implements Encoder {

    private final Encoder encoder;
    private final Supplier<VectorFile> opening;
    private @Nullable VectorFile file;

    /// @param encoder whose vectors are kept; closed with this
    /// @param opening of the file that keeps them, when it is first needed
    RememberingEncoder(Encoder encoder, Supplier<VectorFile> opening) {
        this.encoder = encoder;
        this.opening = opening;
    }

    @Override
    public void prepare() {
        encoder.prepare();
    }

    @Override
    public Vector vector(String text) {
        VectorFile kept = file();
        Optional<Vector> before = kept.get(text);
        if (before.isPresent()) {
            return before.get();
        }
        Vector vector = encoder.vector(text);
        kept.put(text, vector);
        return vector;
    }

    private synchronized VectorFile file() {
        if (file == null) {
            file = opening.get();
        }
        return file;
    }

    @Override
    public float[][] states(List<String> parts) {
        return encoder.states(parts);
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
