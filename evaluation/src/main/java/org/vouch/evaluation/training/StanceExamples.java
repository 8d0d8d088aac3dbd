package org.vouch.evaluation.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.suggestion.StanceLessons;

/// The stances in marked exchanges as examples of one question: does the peer warn against it?
public final class StanceExamples {

    /// A feature of fewer mentions says more of these than of words.
    private static final int MENTIONS_MIN = 2;

    private static final double COST = 1;
    private static final int FOLDS = 10;

    private final StanceLessons lessons = StanceLessons.english();
    private final List<Example> all = new ArrayList<>();

    /// @param exchange its place among all
    private record Example(int exchange, List<String> features, boolean warns) {}

    /// How many of the warnings found are some, and how many of those there are were found; 0 to 1.
    public record Figures(double precision, double recall) {}

    public StanceExamples(List<MarkedExchange> exchanges) {
        for (int i = 0; i < exchanges.size(); i++) {
            List<Message> answers = exchanges.get(i).exchange().answers();
            for (int answer = 0; answer < answers.size(); answer++) {
                add(i, answers.get(answer).text(), exchanges.get(i).answers().get(answer));
            }
        }
    }

    private void add(int exchange, String text, List<Mark> marks) {
        List<Mark> offered =
                marks.stream().filter(mark -> mark.kind() == Mark.Kind.OFFERED).toList();
        if (offered.isEmpty()) {
            marks.stream()
                    .filter(mark -> mark.kind() == Mark.Kind.SPOKEN_OF)
                    .forEach(mark -> add(exchange, lessons.ofWordsAlone(text), mark));
            return;
        }
        List<StanceLessons.Place> places = offered.stream()
                .map(mark -> new StanceLessons.Place(mark.start(), mark.end()))
                .toList();
        List<List<String>> features = lessons.of(text, places);
        for (int i = 0; i < features.size(); i++) {
            add(exchange, features.get(i), offered.get(i));
        }
    }

    private void add(int exchange, List<String> features, Mark mark) {
        all.add(new Example(exchange, features, mark.stance() == Mark.Stance.WARNING));
    }

    public int size() {
        return all.size();
    }

    public int warnings() {
        return (int) all.stream().filter(Example::warns).count();
    }

    /// Weight by feature.
    public Map<String, Double> learn() {
        return learn(_ -> true);
    }

    /// How the weights that are learned from the other exchanges do on each tenth of them.
    public Figures crossValidated() {
        int right = 0;
        int found = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Map<String, Double> weights = learn(exchange -> exchange % FOLDS != held);
            for (Example example : all) {
                if (example.exchange() % FOLDS == held && warns(example.features(), weights)) {
                    found++;
                    right += example.warns() ? 1 : 0;
                }
            }
        }
        return new Figures((double) right / found, (double) right / warnings());
    }

    private static boolean warns(List<String> features, Map<String, Double> weights) {
        double sum = weights.getOrDefault(LinearModel.INTERCEPT, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return LinearModel.probability(sum) >= StanceLessons.WARNING_PROBABILITY_MIN;
    }

    private Map<String, Double> learn(IntPredicate exchanges) {
        List<Example> some = all.stream()
                .filter(example -> exchanges.test(example.exchange()))
                .toList();
        Map<String, Integer> mentions = new HashMap<>();
        some.forEach(example ->
                example.features().stream().distinct().forEach(feature -> mentions.merge(feature, 1, Integer::sum)));
        Examples examples = new Examples();
        for (Example example : some) {
            List<String> features = example.features().stream()
                    .filter(feature -> mentions.getOrDefault(feature, 0) >= MENTIONS_MIN)
                    .toList();
            examples.add(features, example.warns());
        }
        return examples.learn(Examples.Penalty.SMOOTH, COST);
    }
}
