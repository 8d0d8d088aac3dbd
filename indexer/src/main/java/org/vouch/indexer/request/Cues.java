package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All cues of a language, found by the word that they begin with.
final class Cues {

    private final Map<String, List<Cue>> byBeginning = new HashMap<>();
    private final List<Cue> atStart = new ArrayList<>();

    Cues(List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.phrase().isAtStart()) {
                atStart.add(cue);
                continue;
            }
            for (String beginning : cue.phrase().beginnings()) {
                byBeginning.computeIfAbsent(beginning, _ -> new ArrayList<>()).add(cue);
            }
        }
    }

    /// Every cue in `sentence`, in the order of its words.
    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        atStart.forEach(cue -> find(cue, sentence, 0, found));
        List<Word> words = sentence.words();
        for (int at = 0; at < words.size(); at++) {
            for (Cue cue : byBeginning.getOrDefault(words.get(at).form(), List.of())) {
                find(cue, sentence, at, found);
            }
        }
        return found;
    }

    private static void find(Cue cue, Sentence sentence, int at, List<Found> found) {
        if (cue.questionOnly() && !sentence.question()) {
            return;
        }
        List<Integer> places = cue.phrase().match(sentence.words(), at);
        if (!places.isEmpty()) {
            found.add(new Found(cue, places));
        }
    }
}
