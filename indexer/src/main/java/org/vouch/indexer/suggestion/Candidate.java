package org.vouch.indexer.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing named by the peers of an exchange, which they may offer or only speak of.
///
/// @param key      what it is looked up by
/// @param mentions where; never empty
record Candidate(String key, List<Place> mentions) {

    private static final double SURE_MIN = 0.6;

    Candidate {
        mentions = List.copyOf(mentions);
    }

    /// Whether it surely is a name.
    boolean isSure() {
        return mentions.stream().anyMatch(place -> place.tagged().likelihood() >= SURE_MIN);
    }

    /// Where it is named.
    ///
    /// @param said     the answer
    /// @param spots    what the rules find in the line
    /// @param line     place of the line in the answer
    /// @param tagged   the name
    /// @param head     the first name of the list that it stands in; itself when there is none
    /// @param before   the name before it in the same line; null when there is none
    /// @param after    the name after it in the same line; null when there is none
    record Place(
            Reading.Said said,
            Spots spots,
            int line,
            NameTagger.Tagged tagged,
            NameTagger.Tagged head,
            NameTagger.@Nullable Tagged before,
            NameTagger.@Nullable Tagged after) {

        Sentence words() {
            return said.lines().get(line).words();
        }

        Line.InSentence inSentence() {
            return said.lines().get(line).inSentence(spot());
        }

        Spot spot() {
            return tagged.spot();
        }
    }
}
