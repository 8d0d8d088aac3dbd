package org.vouch.bot.settings;

import java.util.List;
import org.vouch.indexer.recommendation.Problem;

/// What reading the settings file came to.
public sealed interface Loaded {

    /// Nothing is wrong with it.
    record Good(Settings settings) implements Loaded {}

    /// It cannot be used.
    ///
    /// @param problems all there are, in the order of the file; at least one
    record Bad(List<Problem> problems) implements Loaded {

        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
