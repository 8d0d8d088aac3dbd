package org.vouch.evaluation.asking;

import java.util.List;
import java.util.Locale;

/// Messages of about the same score.
///
/// @param place    of the bin, from 0: a tenth of all scores
/// @param messages how many there are
/// @param weight   how much they count
/// @param score    their mean
/// @param share    of them that asks
record ScoreBin(int place, int messages, double weight, double score, double share) {

    static final int COUNT = 10;

    /// How many standard errors a share is off by chance in one case of twenty.
    private static final double DEVIATIONS = 1.96;

    static ScoreBin of(int place, List<Told> told) {
        List<Told> in = told.stream()
                .filter(one -> Math.min((int) (one.score() * COUNT), COUNT - 1) == place)
                .toList();
        double weight = in.stream().mapToDouble(Told::weight).sum();
        double score =
                in.stream().mapToDouble(one -> one.score() * one.weight()).sum();
        double asks =
                in.stream().mapToDouble(one -> one.asks() ? one.weight() : 0).sum();
        return new ScoreBin(place, in.size(), weight, score / weight, asks / weight);
    }

    /// How far the score is from the share.
    double error() {
        return messages == 0 ? 0 : Math.abs(score - share);
    }

    /// In 19 of 20 cases the share of all such messages lies between these, by Wilson's interval.
    double least() {
        return middle() - half();
    }

    double most() {
        return middle() + half();
    }

    private double middle() {
        return (share + DEVIATIONS * DEVIATIONS / (2 * messages)) / spread();
    }

    private double half() {
        double variance = share * (1 - share) / messages + Math.pow(DEVIATIONS / (2 * messages), 2);
        return DEVIATIONS * Math.sqrt(variance) / spread();
    }

    private double spread() {
        return 1 + DEVIATIONS * DEVIATIONS / messages;
    }

    /// A line for a person.
    String line() {
        double from = place / (double) COUNT;
        double to = (place + 1) / (double) COUNT;
        if (messages == 0) {
            return String.format(Locale.ROOT, "score %.1f to %.1f      no message", from, to);
        }
        return String.format(
                Locale.ROOT,
                "score %.1f to %.1f  %6d messages  mean score %.3f  asks %.3f (%.2f to %.2f)",
                from,
                to,
                messages,
                score,
                share,
                least(),
                most());
    }
}
