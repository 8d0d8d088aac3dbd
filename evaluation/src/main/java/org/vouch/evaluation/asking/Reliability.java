package org.vouch.evaluation.asking;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How often scores came true.
///
/// @param bins  of messages of about the same score
/// @param error the expected calibration error: by how much a score differs from the share of its bin that asks
/// @param brier the mean square of what a score differs from the truth, 0 or 1
record Reliability(List<ScoreBin> bins, double error, double brier) {

    Reliability {
        bins = List.copyOf(bins);
    }

    static Reliability of(List<Told> told) {
        List<ScoreBin> bins = IntStream.range(0, ScoreBin.COUNT)
                .mapToObj(place -> ScoreBin.of(place, told))
                .toList();
        double weight = told.stream().mapToDouble(Told::weight).sum();
        double error =
                bins.stream().mapToDouble(bin -> bin.error() * bin.weight()).sum();
        double brier = told.stream()
                .mapToDouble(one -> one.weight() * Math.pow(one.score() - (one.asks() ? 1 : 0), 2))
                .sum();
        return new Reliability(bins, error / weight, brier / weight);
    }

    /// Lines for a person.
    Stream<String> report() {
        String sum = String.format(Locale.ROOT, "expected calibration error %.3f, Brier score %.3f", error, brier);
        return Stream.concat(bins.stream().map(ScoreBin::line), Stream.of(sum));
    }
}
