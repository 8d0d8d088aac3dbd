package org.vouch.bot.answer;

import java.util.List;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.search.RankedSuggestion;
import org.vouch.indexer.recommendation.Opinion;

/// A part of an answer that fits into one reply.
///
/// @param wording of the part
/// @param shown   the suggestions in it; empty when there is nothing to show
/// @param from    how many suggestions come before
/// @param of      how many there are in all
public record Page(Wording wording, List<RankedSuggestion> shown, int from, int of) {

    public Page {
        shown = List.copyOf(shown);
    }

    /// Names of the suggestions in it; advice has none.
    public List<String> names() {
        return names(shown);
    }

    /// Names of those suggestions that have one.
    public static List<String> names(List<RankedSuggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.kind() == Opinion.Kind.NAMED)
                .map(RankedSuggestion::name)
                .toList();
    }

    boolean hasMore() {
        return next() < of;
    }

    /// Where the next part begins.
    public int next() {
        return from + shown.size();
    }
}
