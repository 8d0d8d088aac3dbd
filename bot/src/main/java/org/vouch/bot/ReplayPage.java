package org.vouch.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.bot.Replay.Moment;
import org.vouch.bot.Replay.Outcome;
import org.vouch.bot.Replay.Peers;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.StyledText;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What came of a replay, for an admin to choose a mode and a threshold by.
final class ReplayPage {

    private static final int SAYS_CHARACTERS_MAX = 160;
    private static final double DAYS_A_WEEK = 7;

    /// What can keep the bot from speaking although a message surely asks.
    private static final Set<Why> ON_REQUESTS =
            Set.of(Why.NOTHING_KNOWN, Why.SAID_LATELY, Why.SAID_ENOUGH, Why.QUIET_MODE, Why.SHADOW_MODE);

    private final List<Message> messages;
    private final Collection<Set<SuggestionKey>> exchanges;

    /// @param messages  that were gone through, in order
    /// @param exchanges what peers vouched for in each that the community has had
    ReplayPage(List<Message> messages, Collection<Set<SuggestionKey>> exchanges) {
        this.messages = messages;
        this.exchanges = exchanges;
    }

    /// A line for each moment from a threshold on, and what they are.
    List<String> moments(Outcome outcome, double threshold) {
        List<String> lines = new ArrayList<>();
        outcome.moments().forEach(moment -> lines.add(line(moment)));
        lines.add("");
        lines.add(messages.size() + " messages" + period() + ". Known by the end: " + exchanges.size()
                + " exchanges, in " + naming() + " of which peers named something. From threshold " + threshold
                + " on, "
                + (outcome.moments().isEmpty() ? "the bot would never have spoken" : "it would have spoken as above")
                + silences(outcome) + ".");
        return lines;
    }

    private long naming() {
        return exchanges.stream().filter(named -> !named.isEmpty()).count();
    }

    private String period() {
        return messages.isEmpty() ? "" : " from " + day(messages.getFirst()) + " to " + day(messages.getLast());
    }

    private static LocalDate day(Message message) {
        return LocalDate.ofInstant(PastChat.moment(message), ZoneOffset.UTC);
    }

    private static String silences(Outcome outcome) {
        String reasons = ON_REQUESTS.stream()
                .sorted()
                .filter(why -> outcome.silences().containsKey(why.name()))
                .map(why ->
                        Status.inWords(why.name()) + " " + outcome.silences().get(why.name()))
                .collect(Collectors.joining(", "));
        return reasons.isEmpty() ? "" : "; silent on other sure requests: " + reasons;
    }

    private static String line(Moment moment) {
        String says = StyledText.clean(moment.says());
        String shown = says.length() <= SAYS_CHARACTERS_MAX
                ? says
                : says.substring(0, wholeCharacter(says, SAYS_CHARACTERS_MAX - 1)) + "…";
        return String.format(
                Locale.ROOT,
                "%s  line %d  score %.2f  %s  %s",
                PastChat.moment(moment.message()),
                moment.message().source().line(),
                moment.score(),
                outcome(moment),
                shown);
    }

    private static String outcome(Moment moment) {
        String named = switch (moment.peers()) {
            case ONE_OF_THESE -> "peers named one of these";
            case OTHERS -> "peers named others";
            case NOTHING -> "peers named nothing";
        };
        return moment.quicker() ? "silent, as a peer was quicker; " + named : named;
    }

    private static int wholeCharacter(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    /// A line for each threshold, and how to read them.
    List<String> table(Map<Double, Outcome> byThreshold) {
        Stream<String> rows = byThreshold.entrySet().stream().map(row -> row(row.getKey(), row.getValue()));
        return Stream.of(
                        Stream.of(
                                "threshold  asked  would speak  peer quicker  spoken  a week  peers named  one of these"
                                        + "  precision"),
                        rows,
                        Stream.of(
                                "asked: messages that ask so surely. would speak: it knew something good. a week: spoken,"
                                        + " on average.",
                                "precision: where peers then named something, how often one of the bot's. It is a lower"
                                        + " bound: nobody names all that is good."))
                .flatMap(lines -> lines)
                .toList();
    }

    private String row(double threshold, Outcome outcome) {
        List<Moment> moments = outcome.moments();
        long quicker = moments.stream().filter(Moment::quicker).count();
        long same = count(moments, Peers.ONE_OF_THESE);
        long judged = same + count(moments, Peers.OTHERS);
        return String.format(
                Locale.ROOT,
                "%9.2f  %5d  %11d  %12d  %6d  %6.1f  %11d  %12d  %9s",
                threshold,
                moments.size() + asked(outcome),
                moments.size(),
                quicker,
                moments.size() - quicker,
                (moments.size() - quicker) / weeks(),
                judged,
                same,
                judged == 0 ? "-" : String.format(Locale.ROOT, "%.2f", (double) same / judged));
    }

    private static long count(List<Moment> moments, Peers peers) {
        return moments.stream().filter(moment -> moment.peers() == peers).count();
    }

    private static long asked(Outcome outcome) {
        return ON_REQUESTS.stream()
                .mapToLong(why -> outcome.silences().getOrDefault(why.name(), 0L))
                .sum();
    }

    /// At least one, so that a short chat is not blown up.
    private double weeks() {
        if (messages.isEmpty()) {
            return 1;
        }
        Instant first = PastChat.moment(messages.getFirst());
        return Math.max(
                1, Duration.between(first, PastChat.moment(messages.getLast())).toDays() / DAYS_A_WEEK);
    }
}
