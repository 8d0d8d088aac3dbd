package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of one message.
///
/// @param words    hash of each word that tells something, ascending, each once
/// @param contents how much each of them tells
/// @param content  how much all of them tell
/// @param parts    how much they sound like each [WordWeights.Part]
/// @param length   number of words
/// @param question 0 none, 1 inside, 2 at its end
record Said(
        int[] words,
        float[] contents,
        float content,
        float[] parts,
        int length,
        int question,
        boolean asks,
        boolean greets,
        boolean thanks,
        boolean agrees,
        boolean continues,
        boolean address,
        boolean command,
        boolean corrects,
        boolean unfinished) {

    private static final int WORDS_MAX = 64;
    private static final float CONTENT_MIN = 3;

    private static final Set<String> ASKING = Set.of(
            "how", "what", "where", "why", "who", "which", "when", "whats", "what's", "is", "are", "does", "do", "did",
            "can", "could", "anyone", "anybody", "someone", "somebody", "has", "any", "would", "should", "will");
    private static final Set<String> GREETING =
            Set.of("hi", "hello", "hey", "hiya", "morn", "good", "greeting", "howdy", "yo", "sup", "all", "guy", "folk");
    private static final Set<String> THANKING =
            Set.of("thank", "thanx", "thx", "ty", "cheer", "great", "cool", "awesome", "perfect", "ok", "okay", "nice");
    private static final Set<String> AGREEING = Set.of(
            "yes", "yeah", "yep", "yup", "ye", "no", "nope", "nah", "sure", "right", "exactly", "true", "correct", "not",
            "i", "lol", "haha", "heh", "hmm", "ah", "oh", "well");
    private static final Set<String> CONTINUING =
            Set.of("and", "but", "or", "so", "then", "also", "because", "it", "that", "this", "its", "it's", "which");

    /// @param pieces of the message, without those that name whom it addresses
    static Said of(List<String> pieces, WordWeights weights) {
        List<String> words = new ArrayList<>();
        boolean address = false;
        int question = 0;
        for (String piece : pieces) {
            if (Tokens.isAddress(piece)) {
                address = true;
            } else if (words.size() < WORDS_MAX) {
                Tokens.words(piece, words);
            }
            if (piece.indexOf('?') >= 0) {
                question = 1;
            }
        }
        if (question == 1 && pieces.getLast().indexOf('?') >= 0) {
            question = 2;
        }
        String first = words.isEmpty() ? "" : words.getFirst();
        Weighed weighed = new Weighed(words, weights);
        return new Said(
                weighed.hashes,
                weighed.contents,
                weighed.content,
                weighed.parts,
                words.size(),
                question,
                ASKING.contains(first),
                GREETING.contains(first),
                THANKING.contains(first),
                AGREEING.contains(first),
                CONTINUING.contains(first),
                address,
                !pieces.isEmpty() && pieces.getFirst().charAt(0) == '!',
                !pieces.isEmpty() && pieces.getFirst().charAt(0) == '*',
                !pieces.isEmpty() && isUnfinished(pieces.getLast()));
    }

    private static boolean isUnfinished(String last) {
        return last.endsWith(",") || last.endsWith("..") || last.endsWith(":") || last.endsWith("-");
    }

    float part(WordWeights.Part part) {
        return parts[part.ordinal()];
    }

    /// How much the words tell that this and `other` share.
    float shared(Said other) {
        float shared = 0;
        int i = 0;
        int k = 0;
        while (i < words.length && k < other.words.length) {
            if (words[i] == other.words[k]) {
                shared += contents[i];
                i++;
                k++;
            } else if (words[i] < other.words[k]) {
                i++;
            } else {
                k++;
            }
        }
        return shared;
    }

    /// Words with their weights.
    private static final class Weighed {
        final int[] hashes;
        final float[] contents;
        float content;
        final float[] parts = new float[WordWeights.Part.values().length];

        Weighed(List<String> words, WordWeights weights) {
            long[] keyed = new long[words.size()];
            int count = 0;
            for (String word : words) {
                WordWeights.@Nullable Weight weight = weights.of(word);
                add(weight);
                float tells = weight == null ? weights.most() : weight.content();
                if (tells >= CONTENT_MIN) {
                    keyed[count++] = ((long) word.hashCode() << 32) | Float.floatToIntBits(tells);
                }
            }
            if (!words.isEmpty()) {
                add(weights.of("^" + words.getFirst()));
            }
            Arrays.sort(keyed, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (kept == 0 || keyed[i] != keyed[kept - 1]) {
                    keyed[kept++] = keyed[i];
                }
            }
            hashes = new int[kept];
            contents = new float[kept];
            for (int i = 0; i < kept; i++) {
                hashes[i] = (int) (keyed[i] >> 32);
                contents[i] = Float.intBitsToFloat((int) keyed[i]);
                content += contents[i];
            }
        }

        private void add(WordWeights.@Nullable Weight weight) {
            if (weight != null) {
                for (int i = 0; i < parts.length; i++) {
                    parts[i] += weight.parts()[i];
                }
            }
        }
    }
}
