package org.vouch.evaluation.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Scores of messages of chats in which people rarely ask for advice. How many are above a score bounds its false
/// alarms; what somebody judged tells which are.
public final class OrdinaryMessages {

    private final Map<String, Boolean> judgements;
    private final List<Heard> heard = new ArrayList<>();

    private record Heard(String place, String text, double score) {}

    /// @param judgements by place, whether a message asks
    public OrdinaryMessages(Map<String, Boolean> judgements) {
        this.judgements = Map.copyOf(judgements);
    }

    /// @param place as in the judgements
    /// @param score how sure it is that the message asks, 0 to 1
    public void add(String place, String text, double score) {
        heard.add(new Heard(place, text, score));
    }

    /// Lines for a person: how many messages are above a score, in all and in 1,000.
    public List<String> report(List<Double> scores) {
        List<String> lines = new ArrayList<>();
        lines.add(heard.size() + " ordinary messages");
        scores.forEach(score -> lines.add(from(score)));
        return lines;
    }

    private String from(double score) {
        List<Heard> above = above(score);
        long ask = above.stream()
                .filter(one -> judgements.getOrDefault(one.place(), false))
                .count();
        long open = above.stream()
                .filter(one -> !judgements.containsKey(one.place()))
                .count();
        long alarms = above.size() - ask - open;
        return String.format(
                Locale.ROOT,
                "from score %.2f on: %d messages, %.1f in 1,000; judged as requests %d, as false alarms %d (%.1f in"
                        + " 1,000), not judged %d",
                score,
                above.size(),
                inThousand(above.size()),
                ask,
                alarms,
                inThousand(alarms),
                open);
    }

    private double inThousand(long messages) {
        return 1_000.0 * messages / heard.size();
    }

    /// A line for each message from a score on, the surest first: `score<tab>judgement<tab>place<tab>text`.
    public List<String> shown(double score) {
        return above(score).stream()
                .sorted(Comparator.comparingDouble(Heard::score).reversed())
                .map(one -> String.format(
                        Locale.ROOT, "%.3f\t%s\t%s\t%s", one.score(), judgement(one), one.place(), one.text()))
                .toList();
    }

    private String judgement(Heard one) {
        if (!judgements.containsKey(one.place())) {
            return "?";
        }
        return judgements.get(one.place()) ? "request" : "other";
    }

    private List<Heard> above(double score) {
        return heard.stream().filter(one -> one.score() >= score).toList();
    }
}
