package org.vouch.indexer.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How much a word tells about what a message speaks of, and what it tells about the message's part in a conversation.
/// Words that nobody counted tell most. Immutable.
///
/// It is read from lines `WORD<tab>CONTENT`, followed by what the word adds to the odds of each [Part] in their order.
/// Lines that
/// begin with `# ` are remarks. A word with `^` before it stands for a message that begins with it.
public final class WordWeights {

    private static final String RESOURCE = "link-words.txt";

    /// What a message may be in a conversation.
    public enum Part {
        /// It starts something new.
        OPENS,
        /// It goes on with what its author said.
        GOES_ON,
        /// Others answer it.
        ANSWERED,
        /// Its author goes on after it.
        FOLLOWED;

        /// How many there are.
        static final int COUNT = values().length;

        @SuppressWarnings("EnumOrdinal") // the columns of a file stand in the order of the parts, as its format says
        int column() {
            return ordinal();
        }
    }

    /// What a word has before it that stands for a message that begins with it.
    static final String FIRST = "^";

    /// Of one word.
    static final class Weight {
        private final float content;
        private final float[] parts = new float[Part.COUNT];

        private Weight(String[] columns) {
            content = Float.parseFloat(columns[1]);
            for (int i = 0; i < parts.length; i++) {
                parts[i] = Float.parseFloat(columns[i + 2]);
            }
        }

        /// How much it tells of what a message speaks of, in bits.
        float content() {
            return content;
        }

        /// Adds to the odds of all parts.
        void addTo(float[] odds) {
            for (int i = 0; i < parts.length; i++) {
                odds[i] += parts[i];
            }
        }
    }

    private final Map<String, Weight> weights;
    private final float most;

    private WordWeights(Map<String, Weight> weights) {
        this.weights = weights;
        float found = 0;
        for (Weight weight : weights.values()) {
            found = Math.max(found, weight.content());
        }
        most = found;
    }

    static WordWeights learned() {
        try (InputStream in = WordWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param lines in UTF-8
    public static WordWeights read(byte[] lines) {
        Map<String, Weight> weights = new HashMap<>();
        new String(lines, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(line -> line.split("\t", -1))
                .forEach(columns -> weights.put(columns[0], new Weight(columns)));
        return new WordWeights(weights);
    }

    /// Nothing where it was not counted.
    @Nullable
    Weight of(String word) {
        return weights.get(word);
    }

    /// How much a word tells that was not counted.
    float most() {
        return most;
    }

    /// Whether it was counted: no name of somebody, rather a word like any other.
    boolean isOrdinary(String word) {
        return weights.containsKey(word);
    }
}
