package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what one answer names, and how it speaks of it.
final class AnswerReader {

    private final Spotter spotter;
    private final Stances stances;
    private final Phrases adverts;
    private final Phrases advertBeginnings;

    AnswerReader(Lexicon lexicon) {
        spotter = new Spotter(lexicon);
        stances = new Stances(lexicon);
        adverts = lexicon.phrases("adverts");
        advertBeginnings = lexicon.phrases("advert beginnings");
    }

    /// @param asked keys of what the request itself names: a peer must take a stance on those
    List<Mention> mentions(List<Sentence> answer, List<List<Spot>> offered, Set<String> asked) {
        List<Mention> mentions = new ArrayList<>();
        int single = -1;
        for (int i = 0; i < answer.size(); i++) {
            Sentence sentence = answer.get(i);
            boolean offers = !stances.onlyAsks(sentence) && !isAdvert(sentence);
            List<Spot> kept = offers ? offered.get(i) : List.of();
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
}
