package org.vouch.evaluation.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;

/// Encodes each text once, and keeps what it means in memory.
final class RememberedStates implements Encoder {

    private final Encoder encoder;
    private final Map<String, Vector> vectors = new HashMap<>();
    private final Map<List<String>, float[][]> states = new HashMap<>();

    RememberedStates(Encoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public float[][] states(List<String> parts) {
        return states.computeIfAbsent(List.copyOf(parts), encoder::states);
    }

    @Override
    public Vector vector(String text) {
        return vectors.computeIfAbsent(text, encoder::vector);
    }

    @Override
    public String model() {
        return encoder.model();
    }

    @Override
    public void close() {
        encoder.close();
    }
}
