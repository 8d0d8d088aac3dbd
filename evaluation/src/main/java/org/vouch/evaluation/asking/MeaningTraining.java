package org.vouch.evaluation.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vouch.evaluation.training.Examples;
import org.vouch.evaluation.training.Examples.Penalty;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.request.MeaningTraits;

/// Learns the second model of requests: what messages mean, where the first one is in doubt. What they mean is learned
/// without regard to their words, and then added to what these say: a model that is told both trusts words of its own
/// community too much.
public final class MeaningTraining {

    /// What it was learned from, for the head of the model.
    public static final List<String> SOURCES = List.of(
            "Whether a message asks peers for advice, by what it means, where its words leave doubt. Learned by",
            "`./vouch evaluate train detect --by-meaning FILE` from the messages that `requests.model` names, as",
            "all-MiniLM-L6-v2 (Apache-2.0) encodes them. The sum is the logarithm of the odds.");

    private static final double COST = 0.2;

    /// What the odds by meaning count beside those by words: the best of the shares on sources of which neither model
    /// had seen anything, and half as much or twice as much is hardly worse.
    private static final double SHARE = 0.6;

    private final Judgements byWords;
    private final List<Doubted> doubted = new ArrayList<>();
    private final List<Judged> certain = new ArrayList<>();

    /// @param odds what the first model says, as a logarithm
    private record Doubted(LabelledMessage message, Vector meant, double odds) {}

    /// @param byWords what first models say of messages that they had not seen
    public MeaningTraining(Judgements byWords, Encoder encoder) {
        this.byWords = byWords;
        for (Judged judged : byWords.judged()) {
            double odds = byWords.calibration().odds(judged.sum());
            if (MeaningTraits.inDoubt(odds)) {
                LabelledMessage message = judged.message();
                doubted.add(new Doubted(message, encoder.vector(message.text()), odds));
            } else {
                certain.add(new Judged(judged.message(), odds));
            }
        }
    }

    /// Of how many messages it was asked what they mean.
    public int size() {
        return doubted.size();
    }

    /// What both models together say of messages that neither had seen.
    public Judgements judge(Parting parting) {
        List<Judged> judged = judgeDoubted(parting);
        return together(judged, byWords.calibrationOf(judged));
    }

    /// The same, with sums that become probabilities as those of `known` do.
    ///
    /// @param within how the messages of `known` are parted
    public Judgements judgeLike(MeaningTraining known, Parting parting, Parting within) {
        return together(judgeDoubted(parting), known.byWords.calibrationOf(known.judgeDoubted(within)));
    }

    private Judgements together(List<Judged> judged, Calibration calibration) {
        List<Judged> all = new ArrayList<>(certain);
        judged.forEach(one -> all.add(new Judged(one.message(), calibration.odds(one.sum()))));
        return new Judgements(all, Calibration.NONE);
    }

    /// Learns from all messages.
    ///
    /// @param parting of messages for models that tell how a sum becomes a probability
    /// @return weight by trait
    public Map<String, Double> learn(Parting parting) {
        return byWords.calibrationOf(judgeDoubted(parting)).applied(learnFrom(_ -> true));
    }

    private List<Judged> judgeDoubted(Parting parting) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < parting.count(); i++) {
            int part = i;
            LinearModel model = LinearModel.of(learnFrom(one -> parting.of(one.message()) != part));
            for (Doubted one : doubted) {
                if (parting.of(one.message()) == part) {
                    judged.add(new Judged(one.message(), model.sum(MeaningTraits.of(one.meant(), one.odds()))));
                }
            }
        }
        return judged;
    }

    private Map<String, Double> learnFrom(Predicate<Doubted> which) {
        Examples examples = new Examples();
        doubted.stream().filter(which).forEach(one -> {
            for (int copy = 0; copy < one.message().copies(); copy++) {
                examples.add(MeaningTraits.of(one.meant()), one.message().request());
            }
        });
        Map<String, Double> weights = new LinkedHashMap<>();
        examples.learn(Penalty.SMOOTH, COST).forEach((name, weight) -> weights.put(name, weight * SHARE));
        weights.put(MeaningTraits.WORDS, 1.0);
        return weights;
    }
}
