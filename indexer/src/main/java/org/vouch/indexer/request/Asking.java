package org.vouch.indexer.request;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// One sentence and what in it asks.
///
/// @param sentence the sentence
/// @param asks     cues that ask, in the order of the words; none when an offer takes them back
/// @param offer    whether the sentence offers or reports instead
/// @param score    how surely it asks, 0 to 1
record Asking(Sentence sentence, List<Found> asks, boolean offer, double score) {

    /// A second cue in the same sentence confirms the first by this share of its own weight.
    private static final double CONFIRMATION = 0.5;

    Asking {
        asks = List.copyOf(asks);
    }

    static Asking of(Sentence sentence, List<Found> found) {
        boolean offer = found.stream().anyMatch(f -> f.cue().kind() == Cue.Kind.OFFER);
        List<Found> asks = offer
                ? List.of()
                : found.stream().filter(f -> f.cue().kind() == Cue.Kind.ASK).toList();
        return new Asking(sentence, asks, offer, score(asks));
    }

    private static double score(List<Found> asks) {
        double[] weights = asks.stream()
                .map(f -> f.cue().weight())
                .sorted(Comparator.reverseOrder())
                .mapToDouble(Double::doubleValue)
                .toArray();
        double miss = 1;
        for (int i = 0; i < weights.length; i++) {
            miss *= 1 - (i == 0 ? weights[i] : weights[i] * CONFIRMATION);
        }
        return 1 - miss;
    }

    /// The words of a cue as they stand in `text`.
    String words(String text, Found found) {
        return found.places().stream()
                .map(place -> sentence.words().get(place))
                .map(word -> text.substring(word.start(), word.end()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// The cue that says most.
    Found strongest() {
        return asks.stream()
                .max(Comparator.comparingDouble(f -> f.cue().weight()))
                .orElseThrow();
    }
}
