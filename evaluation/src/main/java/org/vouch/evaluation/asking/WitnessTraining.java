package org.vouch.evaluation.asking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.vouch.evaluation.training.Examples;
import org.vouch.evaluation.training.Examples.Penalty;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.request.RequestTraits.Shown;

/// Learns weights from messages, of which only one sentence needs to ask. Which one is not labelled: at first the one
/// with the surest cue, and then, in each round, the one that the model of the round before thinks likeliest.
final class WitnessTraining {

    private static final int ROUNDS = 3;

    /// A trait that weighs less is forgotten: it tells little, and models stay small enough to read.
    private static final double WEIGHT_MIN = 0.03;

    /// Of a message that does not ask, so many sentences are held against the model.
    private static final int SENTENCES_MAX = 3;

    private final double cost;
    private final Penalty penalty;
    private final int timesMin;

    /// @param cost     of a mistake, against that of a large weight
    /// @param timesMin in how many messages a trait has to be seen
    WitnessTraining(Penalty penalty, double cost, int timesMin) {
        this.penalty = penalty;
        this.cost = cost;
        this.timesMin = timesMin;
    }

    Map<String, Double> learn(List<ShownMessage> messages) {
        Set<String> known = frequent(messages);
        ToDoubleFunction<Shown> likelihood = Shown::cue;
        Map<String, Double> weights = Map.of();
        for (int round = 0; round < ROUNDS; round++) {
            Examples examples = new Examples();
            for (ShownMessage message : messages) {
                add(message, likelihood, known, examples);
            }
            weights = examples.learn(penalty, cost);
            likelihood = likelihood(weights);
        }
        Map<String, Double> kept = new LinkedHashMap<>(weights);
        kept.values().removeIf(weight -> Math.abs(weight) < WEIGHT_MIN);
        return kept;
    }

    private static void add(
            ShownMessage message, ToDoubleFunction<Shown> likelihood, Set<String> known, Examples examples) {
        boolean request = message.message().request();
        for (Shown sentence : message.likeliest(request ? 1 : SENTENCES_MAX, likelihood)) {
            List<String> names =
                    sentence.names().stream().filter(known::contains).toList();
            for (int copy = 0; copy < message.message().copies(); copy++) {
                examples.add(names, request);
            }
        }
    }

    private Set<String> frequent(List<ShownMessage> messages) {
        Map<String, Integer> times = new HashMap<>();
        for (ShownMessage message : messages) {
            Set<String> names = new HashSet<>();
            message.sentences().forEach(sentence -> names.addAll(sentence.names()));
            names.forEach(name -> times.merge(name, 1, Integer::sum));
        }
        times.values().removeIf(count -> count < timesMin);
        return times.keySet();
    }

    static ToDoubleFunction<Shown> likelihood(Map<String, Double> weights) {
        double intercept = weights.getOrDefault(LinearModel.INTERCEPT, 0.0);
        return sentence -> {
            double sum = intercept;
            for (String name : sentence.names()) {
                sum += weights.getOrDefault(name, 0.0);
            }
            return sum;
        };
    }
}
