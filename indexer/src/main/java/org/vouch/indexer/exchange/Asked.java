package org.vouch.indexer.exchange;

import org.vouch.indexer.request.Reading;

/// What a message of a chat asks.
///
/// @param sure          how sure it is that it asks for advice, 0 to 1
/// @param leavesOutWhat whether it does so without saying what for: "any recommendations?"
record Asked(double sure, boolean leavesOutWhat) {

    static Asked of(Reading reading) {
        return new Asked(reading.score(), reading.leavesOutWhat());
    }

    Asked atLeast(double least) {
        return new Asked(Math.max(sure, least), leavesOutWhat);
    }
}
