package org.vouch.indexer.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Stance;

/// What an answer advises where nothing is named: one sentence of it.
final class Advice {

    private static final int CHARACTERS_MAX = 160;
    private static final int WORDS_MIN = 4;
    private static final int WORDS_BEST = 20;

    private final Phrases idle;

    Advice(Lexicon lexicon) {
        idle = lexicon.phrases("no advice");
    }

    Optional<Opinion> in(String text, List<Sentence> answer) {
        return answer.stream()
                .filter(this::says)
                .max(Comparator.comparingInt(
                        sentence -> Math.min(WORDS_BEST, sentence.tokens().size())))
                .map(sentence -> Reasons.cut(text, sentence, CHARACTERS_MAX))
                .map(words -> new Opinion(Opinion.Kind.ADVICE, words, Stance.VOUCH, ""));
    }

    private boolean says(Sentence sentence) {
        return !sentence.question() && sentence.tokens().size() >= WORDS_MIN && !idle.begins(sentence.forms());
    }
}
