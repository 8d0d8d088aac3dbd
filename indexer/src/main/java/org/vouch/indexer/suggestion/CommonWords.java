package org.vouch.indexer.suggestion;

import java.util.Set;
import org.vouch.indexer.learned.LinearModel;

/// How common English words are in what people write to each other.
final class CommonWords {

    /// A word that is not among them.
    static final int UNKNOWN = 0;

    /// One of the most common.
    static final int MOST_COMMON = 5;

    private final LinearModel words;
    private final Set<String> ordinary;

    private CommonWords(LinearModel words, Set<String> ordinary) {
        this.words = words;
        this.ordinary = ordinary;
    }

    static CommonWords english(Lexicon lexicon) {
        return new CommonWords(LinearModel.read(CommonWords.class, "words.tsv"), lexicon.words("ordinary words"));
    }

    /// SHA-256, in hexadecimal, of the words with their levels.
    String fingerprint() {
        return words.fingerprint();
    }

    /// From [#UNKNOWN] to 5: each level is at least four times as common as the one before.
    int level(String form) {
        if (ordinary.contains(form)) {
            return MOST_COMMON;
        }
        int level = (int) words.weight(form);
        if (level == UNKNOWN && form.endsWith("'s")) {
            level = (int) words.weight(form.substring(0, form.length() - 2));
        }
        return level;
    }
}
