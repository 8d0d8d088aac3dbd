package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.List;

/// What surrounds a sentence in its message, and how sure the cues in it are in these surroundings.
final class PlaceTraits {

    private static final double STRONG = 0.7;
    private static final double[] STEPS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95};

    private final List<Asking> askings;
    private final double belief;
    private final boolean questions;

    /// @param belief that all doubts leave
    PlaceTraits(List<Asking> askings, double belief) {
        this.askings = askings;
        this.belief = belief;
        questions = askings.stream().anyMatch(asking -> asking.sentence().question());
    }

    /// @param place of the sentence
    List<Trait> of(int place) {
        List<Trait> traits = new ArrayList<>();
        Asking asking = askings.get(place);
        traits.add(Trait.ofMessage("place " + name(place)));
        if (asking.sentence().question()) {
            traits.add(Trait.ofMessage("is question"));
        } else if (!questions) {
            traits.add(Trait.ofMessage("no question"));
        }
        traits.add(
                Trait.ofMessage("words " + Bucket.of(asking.sentence().words().size())));
        if (!asking.asks().isEmpty()) {
            Found strongest = asking.strongest();
            steps("cues ", asking.score(), strongest, traits);
            steps("rules ", asking.score() * belief, strongest, traits);
        }
        String elsewhere = elsewhere(place);
        if (!elsewhere.isEmpty()) {
            traits.add(Trait.ofMessage(elsewhere));
        }
        return traits;
    }

    private static void steps(String name, double score, Found strongest, List<Trait> traits) {
        for (double step : STEPS) {
            if (score >= step) {
                traits.add(new Trait("m " + name + step, strongest.start(), strongest.end()));
            }
        }
    }

    private String elsewhere(int place) {
        for (int i = 0; i < askings.size(); i++) {
            if (i != place && askings.get(i).score() > STRONG) {
                return i < place ? "asks before" : "asks after";
            }
        }
        return "";
    }

    private String name(int place) {
        if (askings.size() == 1) {
            return "only";
        }
        if (askings.get(place).sentence().title()) {
            return "title";
        }
        return place == 0 ? "first" : place == askings.size() - 1 ? "last" : "middle";
    }
}
