package org.vouch.indexer.request;

import java.util.List;
import org.vouch.indexer.learned.LinearModel;

/// What the models make of a message: its likeliest sentence speaks for it.
///
/// @param evidence   that was judged
/// @param witness    the place of that sentence; -1 when the message has no words
/// @param odds       that the message asks, their logarithm
/// @param oddsByWords the same before it was asked what the message means
record Verdict(Evidence evidence, int witness, double odds, double oddsByWords) {

    /// What is surely meant for one member hardly ever asks all: the answer is theirs.
    private static final double ODDS_OF_ONE_MAX = Math.log(0.1 / 0.9);

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
        return new Verdict(evidence, witness, most, most);
    }

    /// The same message in the light of what it means.
    Verdict meant(double oddsByMeaning) {
        return new Verdict(evidence, witness, oddsByMeaning, oddsByWords);
    }

    /// The same message, which is meant for one member.
    Verdict ofOne() {
        return new Verdict(evidence, witness, Math.min(odds, ODDS_OF_ONE_MAX), Math.min(oddsByWords, ODDS_OF_ONE_MAX));
    }

    /// How likely the message asks, 0 to 1.
    double score() {
        return LinearModel.probability(odds);
    }

    boolean isRequest() {
        return Reading.isRequest(score());
    }

    /// Whether the words alone would have decided otherwise.
    boolean isTurnedByMeaning() {
        return isRequest() != Reading.isRequest(LinearModel.probability(oddsByWords));
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
