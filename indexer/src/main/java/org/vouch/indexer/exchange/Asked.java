package org.vouch.indexer.exchange;

import java.util.Set;
import org.vouch.indexer.request.Reading;

/// What a message of a chat asks.
///
/// @param sure          how sure it is that it asks for advice, 0 to 1
/// @param leavesOutWhat whether it does so without saying what for: "any recommendations?"
/// @param about         the words of what for
record Asked(double sure, boolean leavesOutWhat, Set<String> about) {

    static Asked of(Reading reading) {
        return new Asked(reading.score(), reading.leavesOutWhat(), Vocabulary.words(reading.subject()));
    }

    Asked atLeast(double least) {
        return new Asked(Math.max(sure, least), leavesOutWhat, about);
    }
}
