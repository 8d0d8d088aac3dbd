package org.vouch.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.vouch.bot.search.Comparison;
import org.vouch.evaluation.finding.AskedAgain;
import org.vouch.evaluation.finding.AskedSet;
import org.vouch.evaluation.training.Examples;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;

/// What Vouch sees in the threads that it finds for requests of one set, and what of them serves.
final class FindExamples {

    /// Threads that are looked at beside those that are graded.
    private static final int OTHERS_MAX = 60;

    private static final List<String> OF_EXCHANGE =
            List.of("words", "all cover", "closeness", "behind the nearest", "nearest answer");
    private static final List<String> OF_ANSWER =
            List.of("answer closeness", "answer asks", "answer by the asker", "answer names", "answer advises");

    /// Who invents answers makes good ones long. It is learned, so that nothing else stands for it, and left out.
    private static final String LENGTH = "answer length";

    private final AskedSet set;
    private final List<Case> cases = new ArrayList<>();

    /// One request with what was found for it.
    private record Case(AskedAgain asked, List<Comparison> found) {}

    /// @throws UnusableFile when there is a problem with the threads
    FindExamples(AskedSet set, Encoder encoder, ProductSettings settings)
            throws IOException, ShelfBusyException, NoIndexException {
        this.set = set;
        try (ProductIndex index = ProductIndex.of(set.threads(), encoder, settings)) {
            for (AskedAgain asked : set.requests()) {
                cases.add(new Case(asked, found(asked, index)));
            }
        }
    }

    private static List<Comparison> found(AskedAgain asked, ProductIndex index) throws IOException {
        List<Comparison> found = new ArrayList<>();
        int others = 0;
        for (Comparison thread : index.compare(index.question(asked.title(), asked.text()))) {
            boolean graded = asked.grades().containsKey(ProductIndex.threadId(thread));
            if (graded || others++ < OTHERS_MAX) {
                found.add(thread);
            }
        }
        return found;
    }

    String name() {
        return set.name();
    }

    /// Adds threads: what is near is half an example of each kind.
    ///
    /// @param copies of each
    void addExchanges(Examples examples, int copies) {
        for (Case one : cases) {
            for (Comparison thread : one.found) {
                Map<String, Double> signs = chosen(thread.signs(), OF_EXCHANGE);
                int grade = one.asked.grade(ProductIndex.threadId(thread));
                for (int copy = 0; copy < copies; copy++) {
                    examples.add(signs, grade > 0);
                    examples.add(signs, grade == AskedAgain.SAME);
                }
            }
        }
    }

    /// Adds answers of threads that asked the like.
    void addAnswers(Examples examples) {
        List<String> names = new ArrayList<>(OF_ANSWER);
        names.add(LENGTH);
        for (Case one : cases) {
            for (Comparison thread : one.found) {
                if (one.asked.grade(ProductIndex.threadId(thread)) > 0) {
                    for (Comparison.OfAnswer answer : thread.answers()) {
                        examples.add(chosen(answer.signs(), names), helps(one.asked, answer));
                    }
                }
            }
        }
    }

    /// What was learned, without what length does; the usual length becomes part of the intercept.
    static Map<String, Double> withoutLength(Map<String, Double> weights, double usualLength) {
        Map<String, Double> without = new TreeMap<>(weights);
        Double length = without.remove(LENGTH);
        without.merge(LinearModel.INTERCEPT, length == null ? 0 : length * usualLength, Double::sum);
        return without;
    }

    /// The usual length of an answer, as the sign says it.
    double usualLength() {
        return cases.stream()
                .flatMap(one -> one.found.stream())
                .flatMap(thread -> thread.answers().stream())
                .mapToDouble(answer -> answer.signs().getOrDefault(LENGTH, 0.0))
                .average()
                .orElse(0);
    }

    private static boolean helps(AskedAgain asked, Comparison.OfAnswer answer) {
        return asked.helpful().contains(answer.answer().recommendation().id());
    }

    private static Map<String, Double> chosen(Map<String, Double> signs, List<String> names) {
        Map<String, Double> chosen = new TreeMap<>(signs);
        chosen.keySet().retainAll(names);
        return chosen;
    }

    /// Mean average precision over the graded threads of each request, of those that asked the same, ranked by a model.
    double meanAveragePrecision(ToDoubleFunction<Map<String, Double>> model) {
        return cases.stream()
                .filter(one -> one.asked.grades().containsValue(AskedAgain.SAME))
                .mapToDouble(one -> averagePrecision(one, model))
                .average()
                .orElse(0);
    }

    private static double averagePrecision(Case one, ToDoubleFunction<Map<String, Double>> model) {
        List<Comparison> ranked = one.found.stream()
                .sorted(Comparator.comparingDouble((Comparison thread) -> model.applyAsDouble(thread.signs()))
                        .reversed())
                .toList();
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (one.asked.grade(ProductIndex.threadId(ranked.get(i))) == AskedAgain.SAME) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return hits == 0 ? 0 : sum / hits;
    }
}
