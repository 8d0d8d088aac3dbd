package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
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

    AnswerReader(Lexicon lexicon) {
        spotter = new Spotter(lexicon);
        sieve = new Sieve(lexicon);
        stances = new Stances(lexicon);
        adverts = lexicon.phrases("adverts");
        advertBeginnings = lexicon.phrases("advert beginnings");
    }

    /// @param asked keys of what the request itself names: a peer must take a stance on those
    List<Mention> mentions(List<Sentence> answer, Names names, Set<String> asked) {
        List<Mention> mentions = new ArrayList<>();
        boolean opens = true;
        int single = -1;
        for (Sentence sentence : answer) {
            boolean offers = !stances.onlyAsks(sentence) && !isAdvert(sentence);
            List<Spot> kept = offers ? kept(sentence, opens, names) : List.of();
            if (kept.isEmpty() && single >= 0 && stances.warnsOfWhatWasNamed(sentence)) {
                mentions.set(single, mentions.get(single).warned(sentence));
            }
            for (Spot spot : kept) {
                Mention mention = stances.of(spot, sentence, kept.size() > 1);
                if (mention.explicit() || !asked.contains(mention.key())) {
                    mentions.add(mention);
                }
            }
            single = kept.size() == 1
                            && !mentions.isEmpty()
                            && !mentions.getLast().explicit()
                    ? mentions.size() - 1
                    : -1;
            opens = false;
        }
        if (answer.stream().anyMatch(this::isAdvert)) {
            mentions.removeIf(mention -> !mention.explicit());
        }
        return mentions;
    }

    /// Whether somebody looks for staff or says what they need: whatever they name then, it is no answer.
    private boolean isAdvert(Sentence sentence) {
        return adverts.isIn(sentence.forms()) || advertBeginnings.begins(sentence.forms());
    }

    /// Keys of everything that a request names.
    Set<String> asked(List<Sentence> request, Names names) {
        Set<String> asked = new HashSet<>();
        request.forEach(sentence -> spotter.all(sentence, names).forEach(spot -> asked.add(spot.key())));
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
