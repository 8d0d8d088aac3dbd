package org.vouch.indexer.suggestion;

import org.vouch.indexer.learned.LinearModel;

/// How common English words are in what people write to each other.
final class CommonWords {

    /// A word that is not among them.
    static final int UNKNOWN = 0;

    private final LinearModel words;

    private CommonWords(LinearModel words) {
        this.words = words;
    }

    static CommonWords english() {
        return new CommonWords(LinearModel.read(CommonWords.class, "words.tsv"));
    }

    /// From [#UNKNOWN] to 5: each level is at least four times as common as the one before.
    int level(String form) {
        int level = (int) words.weight(form);
        if (level == UNKNOWN && form.endsWith("'s")) {
            level = (int) words.weight(form.substring(0, form.length() - 2));
        }
        return level;
    }
}
