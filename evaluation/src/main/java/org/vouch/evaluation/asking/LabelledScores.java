package org.vouch.evaluation.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vouch.indexer.request.RequestContext;

/// Scores of messages of which is known whether they ask.
public final class LabelledScores {

    private final List<Told> told = new ArrayList<>();

    /// @param score how sure it is that a message asks, 0 to 1
    /// @param asks  whether it does
    public void add(double score, boolean asks) {
        told.add(new Told(score, asks, 1));
    }

    /// Lines for a person: how often each score came true, and what is found from some scores on.
    ///
    /// @param thresholds the scores
    public List<String> report(List<Double> thresholds) {
        Stream<String> size = Stream.of(told.size() + " labelled messages, " + count(0, true) + " ask");
        return Stream.of(
                        size, Reliability.of(told).report(), thresholds.stream().map(this::from), Stream.of(ranking()))
                .flatMap(lines -> lines)
                .toList();
    }

    private String from(double score) {
        double hits = count(score, true);
        double found = hits + count(score, false);
        return String.format(
                Locale.ROOT,
                "from score %.2f on: %.0f messages, precision %.3f, recall %.3f, F1 %.3f",
                score,
                found,
                hits / Math.max(1, found),
                hits / count(0, true),
                2 * hits / (found + count(0, true)));
    }

    private String ranking() {
        Scores scores = Scores.of(told.stream()
                .map(one -> new Judged(new LabelledMessage("", 0, "", RequestContext.NONE, one.asks(), 1), one.score()))
                .toList());
        return String.format(
                Locale.ROOT,
                "average precision %.3f, recall at 95 %% precision %.3f, best F1 %.3f from score %.2f on",
                scores.averagePrecision(),
                scores.recallWhenPrecise(),
                scores.f1(),
                scores.threshold());
    }

    private long count(double score, boolean asks) {
        return told.stream()
                .filter(one -> one.score() >= score && one.asks() == asks)
                .count();
    }
}
