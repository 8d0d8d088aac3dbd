package org.vouch.bot.search;

import java.util.List;

/// What the community's knowledge has on a question.
///
/// @param question    that was asked
/// @param suggestions best first; empty when nothing is good enough to be said
/// @param reason      how the question was understood and why this was found, or why nothing was, in a sentence
public record Findings(Question question, List<RankedSuggestion> suggestions, String reason) {

    public Findings {
        suggestions = List.copyOf(suggestions);
    }
}
