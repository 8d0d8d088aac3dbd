package org.vouch.evaluation.finding;

import java.nio.file.Path;
import java.util.List;

/// Requests that were asked again in one community.
///
/// @param name     of the set
/// @param threads  file of all that was asked before, one thread a line
/// @param requests asked again
public record AskedSet(String name, Path threads, List<AskedAgain> requests) {

    public AskedSet {
        requests = List.copyOf(requests);
    }
}
