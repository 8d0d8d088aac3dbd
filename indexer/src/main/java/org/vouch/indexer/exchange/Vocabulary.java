package org.vouch.indexer.exchange;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of a transcript, and how telling each is: the fewer messages hold it, the more.
final class Vocabulary {

    private static final int LETTERS_MIN = 3;

    /// Words of a message that are looked at; a longer one tells nothing more.
    private static final int WORDS_MAX = 300;

    private final Map<String, Integer> messagesWith = new HashMap<>();
    private int messages;

    /// Takes in the words of one message.
    void add(Set<String> words) {
        messages++;
        words.forEach(word -> messagesWith.merge(word, 1, Integer::sum));
    }

    /// How telling `word` is: the natural logarithm of how many messages there are for each that holds it.
    double rarity(String word) {
        return Math.log((messages + 1.0) / messagesWith.getOrDefault(word, 1));
    }

    /// The words of `text`, each once, without case and plural.
    static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length() && words.size() < WORDS_MAX; i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                if (i - start >= LETTERS_MIN) {
                    words.add(singular(text.substring(start, i).toLowerCase(Locale.ROOT)));
                }
                start = -1;
            }
        }
        return words;
    }

    private static String singular(String word) {
        if (word.length() == LETTERS_MIN || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies")
                ? word.substring(0, word.length() - "ies".length()) + "y"
                : word.substring(0, word.length() - 1);
    }
}
