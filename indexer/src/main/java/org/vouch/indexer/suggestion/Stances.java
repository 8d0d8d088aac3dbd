package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouch.indexer.recommendation.Stance;

/// What a peer says of a thing where they name it.
final class Stances {

    /// A new thought begins with one of these.
    private static final Set<String> TURNS =
            Set.of("but", "however", "although", "though", "whereas", "while", "otherwise");

    private static final int FOLLOW_UP_WORDS_MAX = 12;

    private final Evidence evidence;
    private final Phrases warnings;
    private final Phrases noWarnings;
    private final Phrases praise;
    private final Phrases followUps;
    private final Phrases offeringQuestions;

    Stances(Lexicon lexicon) {
        evidence = new Evidence(lexicon);
        warnings = lexicon.phrases("warnings");
        noWarnings = lexicon.phrases("no warnings");
        praise = lexicon.phrases("praise");
        followUps = lexicon.phrases("follow-ups");
        offeringQuestions = lexicon.phrases("offering questions");
    }

    /// Whether what is named in `sentence` is only asked about.
    boolean onlyAsks(Sentence sentence) {
        return sentence.question() && !offeringQuestions.isIn(sentence.forms());
    }

    /// @param neighbours whether the sentence names something else as well
    Mention of(Spot spot, Sentence sentence, boolean neighbours) {
        List<String> clause = noWarnings.without(clause(spot, sentence));
        boolean warns = warnings.isIn(clause);
        boolean explicit = warns || praise.isIn(clause);
        Stance stance = warns ? Stance.WARNING : Stance.VOUCH;
        int points = evidence.points(spot, sentence, neighbours, explicit);
        return new Mention(spot.name(), spot.key(), stance, explicit, points, sentence);
    }

    /// Whether `sentence`, which names nothing, warns against what was named right before it: a short one that goes
    /// on about it, not one with a subject of its own.
    boolean warnsOfWhatWasNamed(Sentence sentence) {
        List<String> forms = sentence.forms();
        boolean goesOn = followUps.begins(forms) || warnings.begins(forms);
        return goesOn && forms.size() <= FOLLOW_UP_WORDS_MAX && warnings.isIn(noWarnings.without(forms));
    }

    private static List<String> clause(Spot spot, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int first = spot.first();
        while (first > 0 && !TURNS.contains(tokens.get(first - 1).form())) {
            first--;
        }
        int end = spot.end();
        while (end < tokens.size() && !TURNS.contains(tokens.get(end).form())) {
            end++;
        }
        List<String> clause = new ArrayList<>();
        for (int i = first; i < end; i++) {
            clause.add(i >= spot.first() && i < spot.end() ? "_" : tokens.get(i).form());
        }
        return clause;
    }
}
