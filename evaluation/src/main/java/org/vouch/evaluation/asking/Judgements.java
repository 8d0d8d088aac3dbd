package org.vouch.evaluation.asking;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What models said of messages that they had not seen.
public final class Judgements {

    /// The mix that a score is calibrated for: a quarter asks, and half of the others look as if they did.
    private static final double REQUESTS = 0.25;

    private static final double LOOKALIKES = 0.375;

    private static final int BINS = 10;

    private final List<Judged> judged;
    private final ToDoubleFunction<Judged> share;
    private final Calibration calibration;

    Judgements(List<Judged> judged) {
        this.judged = judged;
        double requests = count(one -> isOurs(one) && one.message().request());
        double lookalikes = count(one -> isOurs(one) && !one.message().request());
        double others = count(one -> !isOurs(one) && !one.message().request());
        share = one -> {
            if (one.message().request()) {
                return REQUESTS / requests;
            }
            return isOurs(one) ? LOOKALIKES / lookalikes : (1 - REQUESTS - LOOKALIKES) / others;
        };
        calibration = calibrationOf(judged);
    }

    /// How the sum of another model becomes a probability in the same mix.
    ///
    /// @param some of the messages, as that model judged them
    Calibration calibrationOf(List<Judged> some) {
        List<Judged> mix = some.stream()
                .filter(one -> isOurs(one) || !one.message().request())
                .toList();
        return Calibration.of(mix, share);
    }

    private static boolean isOurs(Judged one) {
        return one.message().copies() > 1;
    }

    private double count(Predicate<Judged> which) {
        return judged.stream().filter(which).count();
    }

    List<Judged> judged() {
        return judged;
    }

    private List<Judged> ours() {
        return judged.stream().filter(Judgements::isOurs).toList();
    }

    Calibration calibration() {
        return calibration;
    }

    /// Lines for a person: scores of each source, and how often each probability came true.
    public List<String> report() {
        Stream<String> scores = Stream.of(
                line("invented cases", one -> one.message().source().equals(InventedMessages.CASES)),
                line("invented communities", one -> one.message().source().equals(InventedMessages.COMMUNITIES)),
                line("invented exchanges", one -> one.message().source().equals(ExchangeMessages.SOURCE)),
                line("labelled chat", one -> one.message().source().equals(UbuntuChat.LABELLED)),
                line("all of these", Judgements::isOurs),
                line("all sources", _ -> true));
        return Stream.concat(scores, bins()).toList();
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

    private Stream<String> bins() {
        return IntStream.range(0, BINS).mapToObj(bin -> {
            List<Judged> in = ours().stream()
                    .filter(one -> Math.min((int) (calibration.probability(one.sum()) * BINS), BINS - 1) == bin)
                    .toList();
            long requests = in.stream().filter(one -> one.message().request()).count();
            return String.format(
                    Locale.ROOT,
                    "score %.1f to %.1f: %d of %d messages ask",
                    bin / 10.0,
                    (bin + 1) / 10.0,
                    requests,
                    in.size());
        });
    }
}
