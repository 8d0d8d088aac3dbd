package org.vouch.indexer.suggestion;

import java.util.List;
import java.util.Set;

/// Sentences in languages other than the one that stances were learned in. There, few words are known to warn.
final class Foreign {

    private static final int FOREIGN_WORDS_MIN = 2;

    private final Set<String> foreign;
    private final Set<String> ordinary;
    private final Set<String> negations;
    private final Phrases warnings;

    Foreign(Lexicon lexicon) {
        foreign = lexicon.words("foreign words");
        ordinary = lexicon.words("ordinary words");
        negations = lexicon.words("foreign negations");
        warnings = lexicon.phrases("foreign warnings");
    }

    /// Whether the words before and after a name are in another language.
    boolean is(Surroundings around) {
        int known = 0;
        int others = 0;
        for (List<String> words : List.of(around.before(), around.after(), around.turned())) {
            known += (int) words.stream().filter(ordinary::contains).count();
            others += (int) words.stream().filter(foreign::contains).count();
        }
        return others > known || (others >= FOREIGN_WORDS_MIN && others == known);
    }

    /// Whether they warn.
    boolean warns(Surroundings around) {
        return around.before().stream().anyMatch(negations::contains)
                || warnings.isIn(around.before())
                || warnings.isIn(around.after())
                || around.next().stream().anyMatch(warnings::isIn);
    }
}
