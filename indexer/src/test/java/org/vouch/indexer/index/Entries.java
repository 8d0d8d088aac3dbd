package org.vouch.indexer.index;

import java.time.Instant;
import java.util.List;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Stance;

/// Entries for tests, with as little said as a test needs.
final class Entries {

    static final CommunityId ALPHA = new CommunityId("alpha");
    static final CommunityId BETA = new CommunityId("beta");
    static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");
    static final Instant SUMMER = Instant.parse("2026-07-01T00:00:00Z");

    private Entries() {}

    static ShelfEntry asked(CommunityId community, String file, String id, String request, Recommendation... answers) {
        Source source = new Source(file, 1, null);
        return new ShelfEntry(community, file, id, request, "", List.of(), null, SPRING, source, List.of(answers));
    }

    static Recommendation answered(String id, Instant at, String name, String reason) {
        return new Recommendation(
                id,
                new MemberId("peer of " + id),
                at,
                name + ": " + reason,
                List.of(new Opinion(Opinion.Kind.NAMED, name, Stance.VOUCH, reason)),
                new Source("cards.md", 2, null));
    }
}
