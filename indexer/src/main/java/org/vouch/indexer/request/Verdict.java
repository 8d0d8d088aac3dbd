package org.vouch.indexer.request;

import java.util.List;
import org.vouch.indexer.learned.LinearModel;

/// What the model makes of a message: its likeliest sentence speaks for it.
///
/// @param evidence that it judged
/// @param witness  the place of that sentence; -1 when the message has no words
/// @param score    how likely that sentence asks, 0 to 1
record Verdict(Evidence evidence, int witness, double score) {

    static Verdict of(Evidence evidence, LinearModel model) {
        double most = Double.NEGATIVE_INFINITY;
        int witness = -1;
        for (int i = 0; i < evidence.askings().size(); i++) {
            double sum = model.sum(evidence.names(i));
            if (sum > most) {
                most = sum;
                witness = i;
            }
        }
        return new Verdict(evidence, witness, witness < 0 ? 0 : LinearModel.probability(most));
    }

    boolean isRequest() {
        return Reading.isRequest(score);
    }

    /// The sentence that asks: the witness, or where no cue in it tells what for, the one with the surest cue.
    Asking best() {
        Asking best = evidence.askings().get(witness);
        if (best.asks().isEmpty()) {
            for (Asking asking : evidence.askings()) {
                best = asking.score() > best.score() ? asking : best;
            }
        }
        return best;
    }

    List<Asking> askings() {
        return evidence.askings();
    }
}
