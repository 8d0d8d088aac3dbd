package org.vouch.bot.ledger;

import java.util.List;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What is remembered of an answer, or of an offer of one.
///
/// @param answer    what its buttons say of it; never given twice
/// @param community whose knowledge it shows
/// @param names     of the suggestions that it has, best first
/// @param seen      how many of them the chat has been shown so far, from the first on; none while it is an offer
/// @param uninvited whether nobody had asked the bot
public record Shown(String answer, CommunityId community, List<String> names, int seen, boolean uninvited) {

    public Shown {
        names = List.copyOf(names);
    }

    /// The suggestions that it has, best first.
    public List<SuggestionKey> suggestions() {
        return keys(names);
    }

    /// The names that the chat has been shown of those from one place up to another, counted from 0.
    public List<String> seenOf(int from, int to) {
        int end = Math.min(Math.min(to, seen), names.size());
        return from < end ? names.subList(from, end) : List.of();
    }

    /// What names stand for.
    public static List<SuggestionKey> keys(List<String> names) {
        return names.stream().map(SuggestionKey::of).toList();
    }
}
