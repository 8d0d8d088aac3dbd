package org.vouch.indexer.request;

import java.util.List;

/// A cue found in a sentence.
///
/// @param cue    that was found
/// @param places of its words in the sentence, in order; never empty
record Found(Cue cue, List<Integer> places) {

    Found {
        places = List.copyOf(places);
    }

    /// The place where the cue begins.
    int start() {
        return cue.phrase().isAtStart() ? 0 : places.getFirst();
    }

    /// The place after the last word of the cue.
    int end() {
        return places.getLast() + 1;
    }
}
