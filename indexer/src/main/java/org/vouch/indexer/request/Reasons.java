package org.vouch.indexer.request;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.learned.LinearModel;

/// Tells why a message was judged as it was, in words of its own.
final class Reasons {

    /// A word that weighs less than this decided nothing.
    private static final double WEIGHT_MIN = 0.25;

    /// Below this, words that ask by chance are not worth telling.
    private static final double SCORE_MIN = 0.1;

    private static final Map<String, String> OF_MESSAGE = Map.of(
            "m to one", "aimed at one person",
            "m reply", "in reply to somebody, or soon after they asked",
            "m offer", "beside an offer",
            "m code block", "beside code",
            "m code", "beside code",
            "m symbols", "beside what looks like code",
            "m quote", "in a quote",
            "m phone", "beside a phone number");

    private final LinearModel model;

    Reasons(LinearModel model) {
        this.model = model;
    }

    /// The words that speak for a request: those of the surest cue, and what else weighs most. In their order; empty
    /// when nothing does.
    List<String> cues(Verdict verdict) {
        if (verdict.witness() < 0) {
            return List.of();
        }
        Asking witness = verdict.askings().get(verdict.witness());
        Asking best = verdict.best();
        if (witness.asks().isEmpty() && !best.asks().isEmpty()) {
            return List.of(best.words(verdict.evidence().said(), best.strongest()));
        }
        List<Word> words = witness.sentence().words();
        String said = verdict.evidence().said();
        SortedMap<Integer, String> cues = new TreeMap<>();
        for (Run run : Run.heaviest(wordWeights(verdict, 1), WEIGHT_MIN)) {
            if (run.isTelling(words)) {
                cues.put(run.from(), run.in(said, words));
            }
        }
        if (!witness.asks().isEmpty()) {
            Found strongest = witness.strongest();
            cues.keySet().removeIf(from -> from < strongest.end() && from >= strongest.start());
            cues.put(strongest.start(), witness.words(said, strongest));
        }
        return cues.values().stream().distinct().toList();
    }

    /// One sentence.
    String of(Verdict verdict, List<String> cues) {
        boolean offers = verdict.askings().stream().anyMatch(Asking::offer);
        if (!verdict.isRequest() && offers) {
            return "an offer, not a request";
        }
        if (cues.isEmpty()
                || (verdict.score() < SCORE_MIN && verdict.best().asks().isEmpty())) {
            return verdict.isRequest() && verdict.isTurnedByMeaning()
                    ? "asks by what it means as a whole"
                    : verdict.isRequest() ? "asks by its words as a whole" : "no words that ask for advice";
        }
        String asks = "asks '" + String.join("', '", cues) + "'";
        if (verdict.isTurnedByMeaning()) {
            return asks + (verdict.isRequest() ? ", and means it as a whole" : ", but means something else as a whole");
        }
        String against = against(verdict);
        if (against.isEmpty()) {
            return verdict.isRequest() ? asks : asks + ", but not surely for advice";
        }
        return asks + (verdict.isRequest() ? ", though " : ", but ") + against;
    }

    private String against(Verdict verdict) {
        Trait trait = heaviestOfMessage(verdict);
        if (trait != null && -model.weight(trait.name()) > WEIGHT_MIN) {
            return OF_MESSAGE.getOrDefault(trait.name(), "");
        }
        List<Run> runs = Run.heaviest(wordWeights(verdict, -1), verdict.isRequest() ? 2 * WEIGHT_MIN : WEIGHT_MIN);
        List<Word> words = verdict.askings().get(verdict.witness()).sentence().words();
        List<String> said = runs.stream()
                .filter(run -> run.isTelling(words))
                .map(run -> run.in(verdict.evidence().said(), words))
                .distinct()
                .toList();
        return said.isEmpty() ? "" : "'" + String.join("', '", said) + "' speaks against it";
    }

    /// What speaks most against a request without being a matter of words.
    private @Nullable Trait heaviestOfMessage(Verdict verdict) {
        return verdict.evidence().ofMessage().stream()
                .filter(trait -> OF_MESSAGE.containsKey(trait.name()))
                .min(Comparator.comparingDouble(trait -> model.weight(trait.name())))
                .orElse(null);
    }

    /// A trait of several words weighs on each of them alike.
    ///
    /// @param sign 1 for what speaks for a request, -1 for what speaks against it
    private double[] wordWeights(Verdict verdict, int sign) {
        int words = verdict.askings().get(verdict.witness()).sentence().words().size();
        double[] weights = new double[words];
        for (Trait trait : verdict.evidence().distinct(verdict.witness())) {
            for (int i = trait.from(); i < trait.to(); i++) {
                weights[i] += sign * model.weight(trait.name()) / (trait.to() - trait.from());
            }
        }
        return weights;
    }
}
