package org.vouch.evaluation.asking;

import java.util.Comparator;
import java.util.List;

/// How well sums tell requests from other messages.
///
/// @param averagePrecision  over all requests, in the order of their sums
/// @param recallWhenPrecise the largest share of requests that is found while 95 % of what is found are requests
/// @param f1                the best of any threshold
/// @param threshold         the sum from which `f1` is reached
record Scores(double averagePrecision, double recallWhenPrecise, double f1, double threshold) {

    private static final double PRECISE = 0.95;

    static Scores of(List<Judged> judged) {
        List<Judged> ordered = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::sum).reversed())
                .toList();
        long requests = judged.stream().filter(one -> one.message().request()).count();
        double hits = 0;
        double precisions = 0;
        double recall = 0;
        double best = 0;
        double threshold = 0;
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).message().request()) {
                hits++;
                precisions += hits / (i + 1);
            }
            recall = hits / (i + 1) >= PRECISE ? hits / requests : recall;
            double f1 = 2 * hits / (i + 1 + requests);
            if (f1 > best) {
                best = f1;
                threshold = ordered.get(i).sum();
            }
        }
        return new Scores(precisions / requests, recall, best, threshold);
    }
}
