package org.vouch.indexer.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rules find in one sentence: what is written like a name, or known as one.
final class Spots {

    private final List<Spot> spots;
    private final boolean[] known;

    /// @param spots in order, without overlaps
    /// @param known which words belong to what the community calls by name
    Spots(List<Spot> spots, boolean[] known) {
        this.spots = spots;
        this.known = known;
    }

    boolean isKnown(int at) {
        return known[at];
    }

    List<Spot> all() {
        return spots;
    }

    /// What a card calls by name.
    List<Spot> onCards(Names names) {
        return spots.stream().filter(spot -> names.isOnCard(spot.key())).toList();
    }

    /// Whether a name begins (`B`), goes on (`I`) or is not (`O`) at a word.
    String rule(int at) {
        Spot spot = at(at);
        return spot == null ? "O" : spot.first() == at ? "B" : "I";
    }

    /// What is found at a word; null when nothing is.
    @Nullable
    Spot at(int at) {
        for (Spot spot : spots) {
            if (spot.first() <= at && at < spot.end()) {
                return spot;
            }
        }
        return null;
    }

    /// What is found before it; null when nothing is.
    @Nullable
    Spot before(Spot one) {
        Spot before = null;
        for (Spot spot : spots) {
            if (spot.end() <= one.first()) {
                before = spot;
            }
        }
        return before;
    }
}
