package org.vouch.bot.search;

import java.util.List;
import org.vouch.indexer.recommendation.Opinion;

/// What the community's knowledge has on a question.
///
/// @param question      that was asked
/// @param asksSomething whether the question says what is wanted; nothing is found when it does not
/// @param suggestions   best first; empty when nothing is good enough to be said
/// @param reason        how the question was understood and why this was found, or why nothing was, in a sentence
public record Findings(Question question, boolean asksSomething, List<RankedSuggestion> suggestions, String reason) {

    public Findings {
        suggestions = List.copyOf(suggestions);
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
