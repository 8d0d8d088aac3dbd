package org.vouch.indexer.exchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.exchange.WordWeights.Part;
import org.vouch.indexer.exchange.WordWeights.Weight;

/// What the words of one message tell, in a form that is quick to compare.
final class Content {

    /// What tells less, in bits, stands everywhere.
    private static final float TELLS_MIN = 3;

    /// Longs full of marks; a power of two.
    private static final int MARKS = 4;

    private static final int LONG_BITS = 6;

    private final int[] hashes;
    private final float[] tells;
    private final float[] parts = new float[Part.COUNT];
    private float sum;

    /// A bit for each of the hashes, of which several may have the same: without one in common no word is shared.
    private final long[] marks = new long[MARKS];

    Content(List<String> words, WordWeights weights) {
        long[] keyed = new long[words.size()];
        int count = 0;
        for (String word : words) {
            @Nullable Weight weight = weights.of(word);
            add(weight);
            float tells = weight == null ? weights.most() : weight.content();
            if (tells >= TELLS_MIN) {
                keyed[count++] = ((long) word.hashCode() << 32) | Float.floatToIntBits(tells);
            }
        }
        if (!words.isEmpty()) {
            add(weights.of(WordWeights.FIRST + words.getFirst()));
        }
        Arrays.sort(keyed, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || keyed[i] != keyed[kept - 1]) {
                keyed[kept++] = keyed[i];
            }
        }
        hashes = new int[kept];
        tells = new float[kept];
        for (int i = 0; i < kept; i++) {
            hashes[i] = (int) (keyed[i] >> 32);
            tells[i] = Float.intBitsToFloat((int) keyed[i]);
            sum += tells[i];
            marks[hashes[i] >>> LONG_BITS & (MARKS - 1)] |= 1L << hashes[i];
        }
    }

    private void add(@Nullable Weight weight) {
        if (weight != null) {
            weight.addTo(parts);
        }
    }

    /// How much all of them tell, in bits.
    float sum() {
        return sum;
    }

    /// How much they sound like a part of a conversation.
    float sounds(Part part) {
        return parts[part.column()];
    }

    /// How much those tell that this and `other` share.
    float shared(Content other) {
        return mayShare(other) ? shared(other, false) : 0;
    }

    private boolean mayShare(Content other) {
        long both = 0;
        for (int i = 0; i < MARKS; i++) {
            both |= marks[i] & other.marks[i];
        }
        return both != 0;
    }

    /// The cosine of the two, each word as long as it tells: 0 for nothing shared, 1 for the same.
    double cosine(Content other) {
        double lengths = Math.sqrt((double) shared(this, true) * other.shared(other, true));
        return lengths == 0 ? 0 : Math.min(1, shared(other, true) / lengths);
    }

    private float shared(Content other, boolean squared) {
        float shared = 0;
        int i = 0;
        int k = 0;
        while (i < hashes.length && k < other.hashes.length) {
            if (hashes[i] == other.hashes[k]) {
                shared += squared ? tells[i] * tells[i] : tells[i];
                i++;
                k++;
            } else if (hashes[i] < other.hashes[k]) {
                i++;
            } else {
                k++;
            }
        }
        return shared;
    }
}
