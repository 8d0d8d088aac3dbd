package org.vouch.indexer.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing named by the peers of an exchange, which they may offer or only speak of.
///
/// @param key      what it is looked up by
/// @param mentions where; never empty
record Candidate(String key, List<Place> mentions) {

    Candidate {
        mentions = List.copyOf(mentions);
    }

    /// Where it is named.
    ///
    /// @param said     the answer
    /// @param sentence place of the sentence in the answer
    /// @param tagged   the name
    /// @param before   the name before it in the same sentence; null when there is none
    /// @param after    the name after it in the same sentence; null when there is none
    record Place(
            Reading.Said said,
            int sentence,
            NameTagger.Tagged tagged,
            NameTagger.@Nullable Tagged before,
            NameTagger.@Nullable Tagged after) {

        Sentence words() {
            return said.sentences().get(sentence);
        }

        Spot spot() {
            return tagged.spot();
        }
    }
}
