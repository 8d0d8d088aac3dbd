package org.vouch.indexer.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// How much a word tells about what a message speaks of, and how much it sounds like the first of a conversation.
/// Words that nobody counted tell most. Immutable.
final class WordWeights {

    private static final String RESOURCE = "link-words.txt";

    /// @param content how much it tells, in bits
    /// @param opening what it adds to the odds that the message starts something new
    record Weight(float content, float opening) {}

    private final Map<String, Weight> weights;
    private final Weight unknown;

    private WordWeights(Map<String, Weight> weights) {
        this.weights = weights;
        float most = 0;
        for (Weight weight : weights.values()) {
            most = Math.max(most, weight.content());
        }
        unknown = new Weight(most, 0);
    }

    static WordWeights learned() {
        try (InputStream in = WordWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            Map<String, Weight> weights = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .forEach(parts ->
                            weights.put(parts[0], new Weight(Float.parseFloat(parts[1]), Float.parseFloat(parts[2]))));
            return new WordWeights(weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Weight of(String word) {
        return weights.getOrDefault(word, unknown);
    }

    /// Whether it was counted, and often.
    boolean isOrdinary(String word) {
        Weight weight = weights.get(word);
        return weight != null;
    }
}
