package org.vouch.bot.answer;

import java.util.List;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.search.RankedSuggestion;

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

    boolean hasMore() {
        return next() < of;
    }

    /// Where the next part begins.
    int next() {
        return from + shown.size();
    }
}
