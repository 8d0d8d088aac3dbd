package org.vouch.evaluation.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.vouch.evaluation.training.Examples.Penalty;
import org.vouch.indexer.request.RequestContext;
import org.vouch.indexer.request.RequestTraits.Shown;

class WitnessTrainingTest {

    private final WitnessTraining training = new WitnessTraining(Penalty.SMOOTH, 1, 2);
    private final List<ShownMessage> messages = new ArrayList<>();

    WitnessTrainingTest() {
        for (int i = 0; i < 40; i++) {
            messages.add(message(i, true, i < 20 ? 0.9 : 0, Set.of("talk"), Set.of("recommend", "once" + i)));
            messages.add(message(i, false, 0, Set.of("talk"), Set.of("thanks")));
        }
    }

    @Test
    void theSentenceThatAsksIsFoundWhereNoCueTellsIt() {
        ToDoubleFunction<Shown> likelihood = WitnessTraining.likelihood(training.learn(messages));

        ShownMessage request = messages.get(2 * 30);
        assertThat(request.likeliest(1, likelihood))
                .containsExactly(request.sentences().getLast());
        assertThat(request.sum(likelihood)).isPositive();
        assertThat(messages.get(1).sum(likelihood)).isNegative();
    }

    @Test
    void whatWasSeenOnceIsNotLearned() {
        assertThat(training.learn(messages)).containsKey("recommend").doesNotContainKey("once7");
    }

    @Test
    void eachMessageIsJudgedOnceByAModelThatHadNotSeenIt() {
        List<ShownMessage> odd = new ArrayList<>(messages);
        odd.add(message(5, true, 0, Set.of("odd")));
        odd.add(message(5, true, 0, Set.of("odd")));

        List<Judged> judged = new Folds(Parting.ofNeighbours(4), training).judge(odd);

        assertThat(judged).hasSize(odd.size());
        assertThat(judged.stream().map(Judged::message))
                .containsExactlyInAnyOrderElementsOf(
                        odd.stream().map(ShownMessage::message).toList());
        assertThat(training.learn(odd)).containsKey("odd");
        assertThat(judged.stream().filter(one -> one.message().text().equals("[odd]")))
                .allMatch(one -> one.sum() < 1);
    }

    @SafeVarargs
    private static ShownMessage message(int number, boolean request, double cue, Set<String>... sentences) {
        List<Shown> shown = new ArrayList<>();
        for (Set<String> names : sentences) {
            shown.add(new Shown(names, shown.size() == sentences.length - 1 ? cue : 0));
        }
        String text = String.join(
                " ", shown.stream().map(one -> one.names().toString()).toList());
        return new ShownMessage(new LabelledMessage("test", number, text, RequestContext.NONE, request, 1), shown);
    }
}
