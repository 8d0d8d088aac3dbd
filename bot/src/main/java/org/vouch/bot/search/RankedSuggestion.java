package org.vouch.bot.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Aliases;
import org.vouch.indexer.recommendation.Opinion;

/// One suggestion with all that peers said of it in answer to questions like this one.
///
/// @param name        as most peers write it
/// @param kind        a named thing, or advice in which nothing is named
/// @param vouches     distinct peers for it
/// @param advertised  how many of those seem to speak for what is their own
/// @param warnings    distinct peers against it
/// @param newest      when a peer last spoke of it; null when nobody's date is known
/// @param score       sum of the explanation's parts; higher is better
/// @param quotes      best first, one a peer
/// @param explanation how the score came about
public record RankedSuggestion(
        String name,
        Opinion.Kind kind,
        int vouches,
        int advertised,
        int warnings,
        @Nullable Instant newest,
        double score,
        List<Quote> quotes,
        Explanation explanation) {

    public RankedSuggestion {
        quotes = List.copyOf(quotes);
    }

    /// Whether somebody vouches for it whose own it does not seem to be.
    boolean hasVouchOfOthers() {
        return vouches > advertised;
    }

    /// The same under the name that a curator gave it, with an explanation of each of `names` that counts as another.
    RankedSuggestion merged(Aliases aliases, Collection<String> names) {
        List<Explanation.Part> parts = new ArrayList<>(explanation.parts());
        names.forEach(one -> aliases.why(one)
                .ifPresent(why -> parts.add(Explanation.Part.of("'" + one + "' counts here: " + why, 0))));
        String shown = aliases.shown(name).orElse(name);
        return new RankedSuggestion(
                shown, kind, vouches, advertised, warnings, newest, score, quotes, new Explanation(parts));
    }

    /// The same with one quote less; there is one.
    public RankedSuggestion withoutLastQuote() {
        List<Quote> fewer = quotes.subList(0, quotes.size() - 1);
        return new RankedSuggestion(name, kind, vouches, advertised, warnings, newest, score, fewer, explanation);
    }
}
