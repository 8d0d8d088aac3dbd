package org.vouch.evaluation.interleaving;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What became of the vouches of single exchanges when these were interleaved.
///
/// @param exchanges that were interleaved
/// @param opened    of them, how many the chat has: their request was recognised and answered
/// @param answers   that were given
/// @param placed    of them, how many stand under their own request
/// @param vouches   that the single exchanges hold: a peer for a suggestion, once an exchange
/// @param survived  of them, how many the chat holds under the same request
/// @param found     how many vouches the chat holds in all
public record Survival(int exchanges, int opened, int answers, int placed, int vouches, int survived, int found) {

    /// Of nothing.
    public static final Survival NONE = new Survival(0, 0, 0, 0, 0, 0, 0);

    /// @param single      entries of the exchanges one by one
    /// @param interleaved entries of the chat in which all of them were had
    public static Survival of(List<ShelfEntry> single, List<ShelfEntry> interleaved) {
        Map<String, Told> alone = told(single, true);
        Map<String, Told> mixed = told(interleaved, false);
        int opened = 0;
        int placed = 0;
        int survived = 0;
        for (Map.Entry<String, Told> one : alone.entrySet()) {
            Told there = mixed.get(one.getKey());
            if (there != null) {
                opened++;
                placed += common(one.getValue().answers(), there.answers());
                survived += common(one.getValue().vouches(), there.vouches());
            }
        }
        return new Survival(
                alone.size(),
                opened,
                alone.values().stream().mapToInt(told -> told.answers().size()).sum(),
                placed,
                alone.values().stream().mapToInt(told -> told.vouches().size()).sum(),
                survived,
                mixed.values().stream().mapToInt(told -> told.vouches().size()).sum());
    }

    /// Both counted together.
    public Survival plus(Survival other) {
        return new Survival(
                exchanges + other.exchanges,
                opened + other.opened,
                answers + other.answers,
                placed + other.placed,
                vouches + other.vouches,
                survived + other.survived,
                found + other.found);
    }

    /// What was told under one request.
    private record Told(Set<String> answers, Set<String> vouches) {

        Told() {
            this(new HashSet<>(), new HashSet<>());
        }
    }

    /// @param titled whether requests have titles; in a chat they are all one text
    private static Map<String, Told> told(List<ShelfEntry> entries, boolean titled) {
        Map<String, Told> told = new HashMap<>();
        for (ShelfEntry entry : entries) {
            Told here =
                    told.computeIfAbsent(plain(titled ? entry.title() + entry.text() : entry.text()), _ -> new Told());
            for (Recommendation recommendation : entry.recommendations()) {
                String peer = recommendation.peer().value().toLowerCase(Locale.ROOT);
                here.answers().add(peer + "\t" + plain(recommendation.text()));
                for (Opinion opinion : recommendation.opinions()) {
                    if (opinion.kind() == Opinion.Kind.NAMED && opinion.stance() == Stance.VOUCH) {
                        here.vouches()
                                .add(peer + "\t"
                                        + SuggestionKey.of(opinion.name()).value());
                    }
                }
            }
        }
        return told;
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static int common(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }
}
