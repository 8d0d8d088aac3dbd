package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Reads how one answer speaks of what it offers.
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

    /// @param answer all of its sentences, with what they offer
    /// @param asked  whether the request itself names a thing: a peer must take a stance on that
    List<Mention> mentions(List<Named> answer, Predicate<Mention> asked) {
        List<Named> named = answer.stream().map(this::offering).toList();
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) {
            for (int which = 0; which < named.get(at).spots().size(); which++) {
                Mention mention = stances.of(named, at, which);
                if (mention.explicit() || !asked.test(mention)) {
                    mentions.add(mention);
                }
            }
        }
        if (answer.stream().anyMatch(sentence -> isAdvert(sentence.sentence()))) {
            mentions.removeIf(mention -> !mention.explicit());
        }
        return mentions;
    }

    /// What is only asked about, or what staff is looked for, is not offered.
    private Named offering(Named named) {
        boolean offers = !stances.onlyAsks(named.sentence()) && !isAdvert(named.sentence());
        return offers ? named : new Named(named.sentence(), List.of());
    }

    /// Whether somebody looks for staff or says what they need: whatever they name then, it is no answer.
    private boolean isAdvert(Sentence sentence) {
        return adverts.isIn(sentence.forms()) || advertBeginnings.begins(sentence.forms());
    }

    /// Everything that a request names.
    List<Mention> asked(List<Sentence> request, Names names) {
        return mentioned(request, names, false);
    }

    /// What of that it may be about.
    List<Mention> askedAbout(List<Sentence> request, Names names) {
        return mentioned(request, names, true);
    }

    private List<Mention> mentioned(List<Sentence> request, Names names, boolean sifted) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : request) {
            Named named = new Named(sentence, spotter.all(sentence, names));
            for (int which = 0; which < named.spots().size(); which++) {
                Spot before = which == 0 ? null : named.spots().get(which - 1);
                boolean opens = sentence.start() == request.getFirst().start();
                if (!sifted || sieve.keeps(named.spots().get(which), sentence, before, opens, names)) {
                    mentions.add(stances.of(List.of(named), 0, which));
                }
            }
        }
        return mentions;
    }
}
