package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells where an answer begins by agreeing with another one: "+1", "same here, we have used them for years". Only its
/// first clause is judged, for whoever agrees goes on about all sorts of things.
final class Agreement {

    private static final int CLAUSE_WORDS_MAX = 6;

    /// What may stand between the agreement and what else is said: "agree with Sam about that".
    private static final Set<String> MORE_OF_IT =
            Set.of("with", "to", "for", "on", "about", "as", "here", "too", "that", "completely", "fully", "100");

    private final Phrases phrases;
    private final Tone tone;

    Agreement(Lexicon lexicon) {
        phrases = lexicon.phrases("agreement");
        tone = new Tone(lexicon);
    }

    /// How an answer agrees.
    ///
    /// @param blames whether the clause has a word of blame: "same problem" agrees with nobody who vouches
    /// @param denies whether it only says that something is not so: "absolutely not"
    /// @param rest   what is said after it
    record Agreeing(boolean blames, boolean denies, List<Sentence> rest) {

        Agreeing {
            rest = List.copyOf(rest);
        }
    }

    /// @param answer all of its sentences; not empty
    /// @return empty when it begins with something else
    Optional<Agreeing> in(List<Sentence> answer) {
        Sentence first = answer.getFirst();
        List<String> words = Surroundings.words(first);
        int opening = phrases.beginning(words);
        int end = clauseEnd(first, words, opening);
        boolean asks = first.question() && end == words.size();
        if (opening == 0 || end > CLAUSE_WORDS_MAX || asks) {
            return Optional.empty();
        }
        List<String> clause = words.subList(0, end);
        List<Sentence> rest = new ArrayList<>();
        if (end < words.size()) {
            rest.add(first.from(end));
        }
        rest.addAll(answer.subList(1, answer.size()));
        return rest.isEmpty() || agreesAlone(clause) ? Optional.of(agreeing(clause, rest)) : Optional.empty();
    }

    /// Whether words hold nothing but agreement.
    boolean isAllOf(List<String> words) {
        return phrases.without(words).isEmpty();
    }

    /// "This" agrees before a stop; before "worked until we painted the wall" it does not.
    private boolean agreesAlone(List<String> clause) {
        List<String> more = phrases.without(clause);
        return more.isEmpty() || MORE_OF_IT.contains(more.getFirst());
    }

    private Agreeing agreeing(List<String> clause, List<Sentence> rest) {
        Set<Tone.Trait> traits = EnumSet.noneOf(Tone.Trait.class);
        traits.addAll(tone.of(clause));
        boolean blames = traits.stream().anyMatch(Tone.Trait::isAgainst);
        return new Agreeing(blames, !blames && traits.contains(Tone.Trait.NEGATION), rest);
    }

    private static int clauseEnd(Sentence sentence, List<String> words, int from) {
        int end = from;
        while (end < words.size() && !sentence.tokens().get(end).afterBreak() && !Surroundings.isTurn(words, end)) {
            end++;
        }
        return end;
    }
}
