package org.vouch.indexer.index;

import java.util.List;
import org.vouch.indexer.meaning.Vector;

/// What an entry means.
///
/// @param request what was asked
/// @param answers what each recommendation says, in the order of the entry; empty when not read closely
public record Meaning(Vector request, List<Vector> answers) {

    public Meaning {
        answers = List.copyOf(answers);
    }
}
