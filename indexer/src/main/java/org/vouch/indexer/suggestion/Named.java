package org.vouch.indexer.suggestion;

import java.util.List;

/// A sentence of an answer with what it names.
///
/// @param spots in their order, without overlaps; empty when it names nothing
record Named(Sentence sentence, List<Spot> spots) {

    Named {
        spots = List.copyOf(spots);
    }
}
