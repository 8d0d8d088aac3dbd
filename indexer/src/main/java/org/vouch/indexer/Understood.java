package org.vouch.indexer;

import java.util.List;
import java.util.function.Supplier;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.suggestion.Grounds;

/// Hears what is made of the knowledge folder, exchange by exchange.
@FunctionalInterface
public interface Understood {

    /// @param recommendations what the answers of `exchange` offer; those that offer nothing are not among them
    void exchange(Exchange exchange, List<Recommendation> recommendations);

    /// The same with why it is so, which takes as long to tell again, and so is told when it is asked for.
    ///
    /// @param why for each answer and suggestion
    default void exchange(Exchange exchange, List<Recommendation> recommendations, Supplier<List<Grounds>> why) {
        exchange(exchange, recommendations);
    }
}
