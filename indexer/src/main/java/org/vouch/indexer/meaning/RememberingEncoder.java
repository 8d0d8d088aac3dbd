package org.vouch.indexer.meaning;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Encodes each text once, and keeps its vector.
final class RememberingEncoder implements Encoder {

    private final Encoder encoder;
    private final Supplier<VectorFile> opening;
    private final boolean shared;
    private @Nullable VectorFile file;
    private volatile @Nullable Thread preparing;

    /// @param encoder whose vectors are kept; closed with this
    /// @param opening of the file that keeps them, when it is first needed
    RememberingEncoder(Encoder encoder, Supplier<VectorFile> opening) {
        this(encoder, opening, false);
    }

    private RememberingEncoder(Encoder encoder, Supplier<VectorFile> opening, boolean shared) {
        this.encoder = encoder;
        this.opening = opening;
        this.shared = shared;
    }

    @Override
    public void prepare(String text) {
        preparing = Thread.ofPlatform().name("encoder").daemon().start(() -> {
            try {
                if (file().get(text).isEmpty()) {
                    encoder.prepare(text);
                }
            } catch (RuntimeException e) {
                // Whoever asks first is told.
            }
        });
    }

    @Override
    public Encoder forgetful() {
        return new RememberingEncoder(encoder, VectorFile::inMemory, true);
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
    public void close() {
        awaitPreparing();
        closeAll();
    }

    private void awaitPreparing() {
        @Nullable Thread last = preparing;
        if (last != null) {
            try {
                last.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void closeAll() {
        if (!shared) {
            encoder.close();
        }
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
