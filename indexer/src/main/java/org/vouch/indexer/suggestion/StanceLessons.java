package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;

/// What the model of stances sees of answers in which somebody marked what is named: its weights are learned from
/// that. Immutable.
public final class StanceLessons {

    /// From this probability on, words warn. Naming something vouches for it, and warnings are more frequent among the
    /// lessons than in a chat, so one needs more than an even chance.
    public static final double WARNING_PROBABILITY_MIN = 0.65;

    private final StanceFeatures features;

    private StanceLessons(StanceFeatures features) {
        this.features = features;
    }

    /// Of answers in English.
    public static StanceLessons english() {
        return new StanceLessons(new StanceFeatures(Lexicon.english()));
    }

    /// Where something is named in an answer.
    ///
    /// @param start its first character
    /// @param end   after its last character
    public record Place(int start, int end) {}

    /// The features of each of `places` in `answer`, in their order.
    public List<List<String>> of(String answer, List<Place> places) {
        List<Named> named = new ArrayList<>();
        int start = 0;
        for (Sentence sentence : Scanner.sentences(answer)) {
            named.add(new Named(sentence, spots(sentence, start, places)));
            start = sentence.end();
        }
        List<List<String>> all = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) {
            for (int which = 0; which < named.get(at).spots().size(); which++) {
                all.add(features.of(Surroundings.of(named, at, which)));
            }
        }
        return all;
    }

    /// The features of an answer that names nothing and is meant for something named elsewhere.
    public List<String> ofWordsAlone(String answer) {
        return features.of(Surroundings.ofWordsAlone(Scanner.sentences(answer).stream()
                .map(sentence -> new Named(sentence, List.of()))
                .toList()));
    }

    /// @param start where what belongs to the sentence begins
    private static List<Spot> spots(Sentence sentence, int start, List<Place> places) {
        List<Spot> spots = new ArrayList<>();
        for (Place place : places) {
            if (place.start() >= sentence.end() || place.start() < start) {
                continue;
            }
            int first = -1;
            int end = -1;
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (token.end() > place.start() && token.start() < place.end()) {
                    first = first < 0 ? i : first;
                    end = i + 1;
                }
            }
            if (first >= 0) {
                spots.add(new Spot(first, end, "", "", true));
            }
        }
        return spots;
    }
}
