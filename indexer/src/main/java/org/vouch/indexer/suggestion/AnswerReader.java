package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what one answer names, and how it speaks of it.
final class AnswerReader {

    private final Spotter spotter;
    private final Sieve sieve;
    private final Stances stances;
    private final Phrases adverts;
    private final Phrases advertBeginnings;

    AnswerReader(Lexicon lexicon, Stances stances) {
        spotter = new Spotter(lexicon);
        sieve = new Sieve(lexicon);
        this.stances = stances;
        adverts = lexicon.phrases("adverts");
        advertBeginnings = lexicon.phrases("advert beginnings");
    }

    /// @param asked keys of what the request itself names: a peer must take a stance on those
    List<Mention> mentions(List<Sentence> answer, Names names, Set<String> asked) {
        List<Named> named = named(answer, names);
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) {
            for (int which = 0; which < named.get(at).spots().size(); which++) {
                Mention mention = stances.of(named, at, which);
                if (mention.explicit() || !asked.contains(mention.key())) {
                    mentions.add(mention);
                }
            }
        }
        if (answer.stream().anyMatch(this::isAdvert)) {
            mentions.removeIf(mention -> !mention.explicit());
        }
        return mentions;
    }

    private List<Named> named(List<Sentence> answer, Names names) {
        List<Named> named = new ArrayList<>();
        for (Sentence sentence : answer) {
            boolean offers = !stances.onlyAsks(sentence) && !isAdvert(sentence);
            named.add(new Named(sentence, offers ? kept(sentence, named.isEmpty(), names) : List.of()));
        }
        return named;
    }

    /// Whether somebody looks for staff or says what they need: whatever they name then, it is no answer.
    private boolean isAdvert(Sentence sentence) {
        return adverts.isIn(sentence.forms()) || advertBeginnings.begins(sentence.forms());
    }

    /// Everything that a request names.
    List<Mention> asked(List<Sentence> request, Names names) {
        List<Mention> asked = new ArrayList<>();
        for (Sentence sentence : request) {
            Named named = new Named(sentence, spotter.all(sentence, names));
            for (int which = 0; which < named.spots().size(); which++) {
                asked.add(stances.of(List.of(named), 0, which));
            }
        }
        return asked;
    }

    private List<Spot> kept(Sentence sentence, boolean opens, Names names) {
        List<Spot> kept = new ArrayList<>();
        @Nullable Spot before = null;
        for (Spot spot : spotter.all(sentence, names)) {
            if (sieve.keeps(spot, sentence, before, opens, names)) {
                kept.add(spot);
                before = spot;
            }
        }
        return kept;
    }
}
