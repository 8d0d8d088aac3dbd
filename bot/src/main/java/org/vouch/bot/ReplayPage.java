package org.vouch.bot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vouch.bot.Replay.Moment;
import org.vouch.bot.Replay.Outcome;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.StyledText;

/// What came of a replay, for an admin to choose a mode and a threshold by.
final class ReplayPage {

    private static final int SAYS_CHARACTERS_MAX = 160;

    private ReplayPage() {}

    /// A line for each moment.
    static List<String> moments(List<Moment> moments) {
        return moments.stream().map(ReplayPage::line).toList();
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
        String named = moment.named() ? "peers named one of these" : "peers named none of these";
        return moment.quicker() ? "silent, as a peer was quicker; " + named : named;
    }

    /// How often a message surely asked and the bot would have had nothing to say, or not have said it.
    private static long asked(Outcome outcome) {
        return Stream.of(Why.NOTHING_KNOWN, Why.SAID_LATELY, Why.SAID_ENOUGH, Why.QUIET_MODE, Why.SHADOW_MODE)
                .mapToLong(why -> outcome.silences().getOrDefault(why.name(), 0L))
                .sum();
    }

    private static int wholeCharacter(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    /// The head of the table.
    static String head() {
        return "threshold  asked  would speak  spoken  peer quicker  peers named one of these  precision";
    }

    /// A line of the table: how many messages surely asked, how often it would speak, and in how many of these cases
    /// peers then named one of its suggestions.
    static String row(double threshold, Outcome outcome) {
        List<Moment> moments = outcome.moments();
        long quicker = moments.stream().filter(Moment::quicker).count();
        long named = moments.stream().filter(Moment::named).count();
        return String.format(
                Locale.ROOT,
                "%9.2f  %5d  %11d  %6d  %12d  %24d  %9s",
                threshold,
                moments.size() + asked(outcome),
                moments.size(),
                moments.size() - quicker,
                quicker,
                named,
                moments.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f", (double) named / moments.size()));
    }
}
