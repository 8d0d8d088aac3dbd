package org.vouch.indexer;

import java.util.List;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Recommendation;

/// Hears what is made of the knowledge folder, exchange by exchange.
@FunctionalInterface
public interface Understood {

    /// @param recommendations what the answers of `exchange` offer; those that offer nothing are not among them
    void exchange(Exchange exchange, List<Recommendation> recommendations);
}
