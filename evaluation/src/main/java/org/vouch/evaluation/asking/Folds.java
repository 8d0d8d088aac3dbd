package org.vouch.evaluation.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.vouch.indexer.request.RequestTraits.Shown;

/// Judges each message by a model that was learned from the others. Messages that stand together in a source may be
/// variants of each other, and so are judged together.
final class Folds {

    /// So many numbers of a source stand together.
    static final int NEIGHBOURS = 10;

    private final int count;
    private final WitnessTraining training;

    Folds(int count, WitnessTraining training) {
        this.count = count;
        this.training = training;
    }

    List<Judged> judge(List<ShownMessage> messages) {
        return IntStream.range(0, count)
                .mapToObj(fold -> judge(messages, fold))
                .flatMap(List::stream)
                .toList();
    }

    private List<Judged> judge(List<ShownMessage> messages, int fold) {
        List<ShownMessage> others =
                messages.stream().filter(m -> fold(m) != fold).toList();
        ToDoubleFunction<Shown> likelihood = WitnessTraining.likelihood(training.learn(others));
        List<Judged> judged = new ArrayList<>();
        for (ShownMessage message : messages) {
            if (fold(message) == fold) {
                judged.add(new Judged(message.message(), message.sum(likelihood)));
            }
        }
        return judged;
    }

    private int fold(ShownMessage message) {
        return fold(message.message(), count);
    }

    /// In which of `count` parts a message is judged.
    static int fold(LabelledMessage message, int count) {
        return message.number() / NEIGHBOURS % count;
    }
}
