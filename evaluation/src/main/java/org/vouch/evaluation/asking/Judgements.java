package org.vouch.evaluation.asking;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.indexer.request.Reading;

/// What models said of messages that they had not seen.
public final class Judgements {

    /// The mix that a score is calibrated for: a quarter asks, and half of the others look as if they did.
    private static final double REQUESTS = 0.25;

    private static final double LOOKALIKES = 0.375;

    /// From here on a message counts as a request, and from there on the bot speaks, as shipped.
    private static final List<Double> THRESHOLDS = List.of(Reading.THRESHOLD, 0.8);

    private final List<Judged> judged;
    private final ToDoubleFunction<Judged> share;
    private final Calibration calibration;

    Judgements(List<Judged> judged) {
        this.judged = List.copyOf(judged);
        share = shares(judged);
        calibration = calibrationOf(judged);
    }

    Judgements(List<Judged> judged, Calibration calibration) {
        this.judged = List.copyOf(judged);
        this.calibration = calibration;
        share = shares(judged);
    }

    /// The same sums, which become probabilities as those of others do.
    public Judgements calibratedLike(Judgements others) {
        return new Judgements(judged, others.calibration);
    }

    private static ToDoubleFunction<Judged> shares(List<Judged> judged) {
        double requests = count(judged, one -> isOurs(one) && one.message().request());
        double lookalikes = count(judged, one -> isOurs(one) && !one.message().request());
        double others = count(judged, one -> !isOurs(one) && !one.message().request());
        return one -> {
            if (one.message().request()) {
                return REQUESTS / requests;
            }
            return isOurs(one) ? LOOKALIKES / lookalikes : (1 - REQUESTS - LOOKALIKES) / others;
        };
    }

    /// How the sum of another model becomes a probability in the same mix.
    ///
    /// @param some of the messages, as that model judged them
    Calibration calibrationOf(List<Judged> some) {
        return Calibration.of(mix(some), share);
    }

    private static List<Judged> mix(List<Judged> some) {
        return some.stream()
                .filter(one -> isOurs(one) || !one.message().request())
                .toList();
    }

    private static boolean isOurs(Judged one) {
        return one.message().copies() > 1;
    }

    private static double count(List<Judged> judged, Predicate<Judged> which) {
        return judged.stream().filter(which).count();
    }

    List<Judged> judged() {
        return judged;
    }

    Calibration calibration() {
        return calibration;
    }

    /// Lines for a person: scores of each source, false alarms, and how often each probability came true.
    public List<String> report() {
        Stream<String> sources =
                judged.stream().map(one -> one.message().source()).distinct().map(this::line);
        Stream<String> all = Stream.of(line("all of ours", Judgements::isOurs), line("all sources", _ -> true));
        return Stream.of(sources, all, reliability().report())
                .flatMap(lines -> lines)
                .toList();
    }

    private Reliability reliability() {
        return Reliability.of(mix(judged).stream()
                .map(one -> new Told(
                        calibration.probability(one.sum()), one.message().request(), share.applyAsDouble(one)))
                .toList());
    }

    private String line(String source) {
        Predicate<Judged> which = one -> one.message().source().equals(source);
        boolean asks = judged.stream().anyMatch(which.and(one -> one.message().request()));
        return asks ? line(source, which) : falseAlarms(source, which);
    }

    private String line(String name, Predicate<Judged> which) {
        Scores scores = Scores.of(judged.stream().filter(which).toList());
        return String.format(
                Locale.ROOT,
                "%-20s AP %.3f  recall at 95%% precision %.3f  F1 %.3f from score %.2f",
                name,
                scores.averagePrecision(),
                scores.recallWhenPrecise(),
                scores.f1(),
                calibration.probability(scores.threshold()));
    }

    /// Where nothing asks.
    private String falseAlarms(String name, Predicate<Judged> which) {
        double messages = count(judged, which);
        String alarms = THRESHOLDS.stream()
                .map(from -> String.format(
                        Locale.ROOT,
                        "%.1f in 1,000 from score %.1f",
                        1_000 * count(judged, which.and(one -> calibration.probability(one.sum()) >= from)) / messages,
                        from))
                .collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%-20s false alarms %s", name, alarms);
    }
}
