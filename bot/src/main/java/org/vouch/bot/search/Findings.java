package org.vouch.bot.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vouch.indexer.recommendation.Opinion;

/// What the community's knowledge has on a question.
///
/// @param question      that was asked
/// @param asksSomething whether the question says what is wanted; nothing is found when it does not
/// @param suggestions   best first; empty when nothing is good enough to be said
/// @param reason        how the question was understood and why this was found, or why nothing was, in a sentence
public record Findings(Question question, boolean asksSomething, List<RankedSuggestion> suggestions, String reason) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public Findings {
        suggestions = List.copyOf(suggestions);
    }

    /// The same without what the question does not want.
    public Findings withoutExcluded() {
        List<RankedSuggestion> wanted = suggestions.stream()
                .filter(suggestion ->
                        question.excluded().stream().noneMatch(excluded -> begins(suggestion.name(), excluded)))
                .toList();
        return new Findings(question, asksSomething, wanted, reason);
    }

    /// "Mallow" begins "Mallow MDR", but not "Mallowcroft".
    private static boolean begins(String name, String with) {
        List<String> words = words(name);
        List<String> first = words(with);
        return !first.isEmpty()
                && first.size() <= words.size()
                && words.subList(0, first.size()).equals(first);
    }

    private static List<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether it may be said to a group that did not ask the bot: something that has a name, that more speaks for than
    /// against, and that not only those vouch for whose own it seems to be.
    public boolean isWorthInterrupting() {
        return suggestions.stream()
                .anyMatch(suggestion -> suggestion.kind() == Opinion.Kind.NAMED
                        && suggestion.score() > 0
                        && suggestion.hasVouchOfOthers());
    }
}
