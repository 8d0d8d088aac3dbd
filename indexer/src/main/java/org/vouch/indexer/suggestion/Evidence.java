package org.vouch.indexer.suggestion;

import java.util.List;
import java.util.Set;

/// How much speaks for something named being offered, in points.
final class Evidence {

    private static final int ALONE_WORDS_MAX = 2;

    private final Set<String> kinds;
    private final Set<String> titles;
    private final Phrases offering;
    private final Phrases passing;

    Evidence(Lexicon lexicon) {
        kinds = lexicon.words("kinds");
        titles = lexicon.words("titles");
        offering = lexicon.phrases("offering");
        passing = lexicon.phrases("passing");
    }

    /// @param neighbours whether something else is named in the same sentence
    /// @param explicit   whether the sentence praises it or warns against it
    int points(Spot spot, Sentence sentence, boolean neighbours, boolean explicit) {
        List<Token> tokens = sentence.tokens().subList(spot.first(), spot.end());
        int points = 1;
        points += spot.known() ? 1 : 0;
        points += tokens.getFirst().isWord() ? 0 : 1;
        points += titles.contains(tokens.getFirst().form()) ? 1 : 0;
        points += kinds.contains(tokens.getLast().form()) ? 1 : 0;
        points += spot.words() > 1 ? 1 : 0;
        points += explicit ? 1 : 0;
        points += neighbours ? 1 : 0;
        points += sentence.tokens().size() - spot.words() <= ALONE_WORDS_MAX ? 1 : 0;
        return points + before(spot, sentence.forms());
    }

    private int before(Spot spot, List<String> forms) {
        int at = spot.first();
        if (at > 0 && forms.get(at - 1).equals("the")) {
            at--;
        }
        if (offering.endsAt(forms, at)) {
            return 1;
        }
        return passing.endsAt(forms, at) ? -1 : 0;
    }
}
