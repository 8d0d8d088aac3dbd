package org.vouch.bot.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.Meaning;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.Recommendation;

/// An exchange that may have asked the like of the question.
///
/// @param hit     itself, with the words that it shares with the question
/// @param meaning of it; null while it is known by its words alone
record Candidate(Hit hit, @Nullable Meaning meaning) {

    /// What each of its answers means, by the id of the recommendation.
    Map<String, Vector> answers() {
        Map<String, Vector> byId = new HashMap<>();
        if (meaning != null) {
            List<Recommendation> said = hit.entry().recommendations();
            for (int i = 0; i < said.size(); i++) {
                byId.put(said.get(i).id(), meaning.answers().get(i));
            }
        }
        return byId;
    }
}
