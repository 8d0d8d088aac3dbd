package org.vouch.evaluation.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.vouch.indexer.request.RequestTraits.Shown;

/// Judges each message by a model that was learned from messages of other parts.
final class Folds {

    private final Parting parting;
    private final WitnessTraining training;

    Folds(Parting parting, WitnessTraining training) {
        this.parting = parting;
        this.training = training;
    }

    List<Judged> judge(List<ShownMessage> messages) {
        return IntStream.range(0, parting.count())
                .mapToObj(fold -> judge(messages, fold))
                .flatMap(List::stream)
                .toList();
    }

    private List<Judged> judge(List<ShownMessage> messages, int fold) {
        List<ShownMessage> others =
                messages.stream().filter(m -> parting.of(m.message()) != fold).toList();
        ToDoubleFunction<Shown> likelihood = WitnessTraining.likelihood(training.learn(others));
        List<Judged> judged = new ArrayList<>();
        for (ShownMessage message : messages) {
            if (parting.of(message.message()) == fold) {
                judged.add(new Judged(message.message(), message.sum(likelihood)));
            }
        }
        return judged;
    }
}
