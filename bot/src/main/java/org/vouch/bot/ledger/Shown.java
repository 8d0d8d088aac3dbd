package org.vouch.bot.ledger;

import java.util.List;
import java.util.Optional;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What is remembered of an answer, or of an offer of one.
///
/// @param answer    what its buttons say of it; never given twice
/// @param community whose knowledge it shows
/// @param names     of the suggestions that it has, best first
/// @param seen      how many suggestions the chat has been shown so far; none while it is an offer
/// @param shown     names of those, earlier ones first: what members say of them holds, however they rank later
/// @param uninvited whether nobody had asked the bot
public record Shown(
        String answer, CommunityId community, List<String> names, int seen, List<ShownName> shown, boolean uninvited) {

    public Shown {
        names = List.copyOf(names);
        shown = List.copyOf(shown);
    }

    /// An answer that is about to be given.
    ///
    /// @param seen how many of its suggestions are shown at once, from the first on
    public Shown(String answer, CommunityId community, List<String> names, int seen, boolean uninvited) {
        this(
                answer,
                community,
                names,
                seen,
                ShownName.page(0, names.subList(0, Math.min(seen, names.size()))),
                uninvited);
    }

    /// The suggestions that it has, best first.
    public List<SuggestionKey> suggestions() {
        return keys(names);
    }

    /// Names that the chat has been shown, each once. They keep their places: later ones come behind.
    public List<String> seenNames() {
        return shown.stream().map(ShownName::name).distinct().toList();
    }

    /// Names on a page that the chat has been shown.
    ///
    /// @param from how many suggestions come before it
    public List<String> onPage(int from) {
        return shown.stream()
                .filter(one -> one.page() == from && !one.isGone())
                .map(ShownName::name)
                .toList();
    }

    /// The name that the chat has been shown under a number, counted from 1; the latest, if there were several.
    public Optional<String> numbered(int number) {
        return shown.reversed().stream()
                .filter(one -> one.rank() == number - 1 && !one.isGone())
                .map(ShownName::name)
                .findFirst();
    }

    /// What names stand for.
    public static List<SuggestionKey> keys(List<String> names) {
        return names.stream().map(SuggestionKey::of).toList();
    }
}
