package org.vouch.indexer;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.DateOrder;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.CommunityId;

/// What an admin can say about building an index.
///
/// @param scratch     folder for what memory does not hold during a build; nothing stays in it
/// @param memory      folder for what is remembered of chat exports from one build to the next; nothing else lies in it
/// @param encoder     of what messages mean; null when chats are understood without it. It is the caller's to close
/// @param communities how each community writes dates and times; who is not in it says nothing
/// @param approving   communities of which nothing that was heard live is found before a curator approves
public record BuildOptions(
        Path scratch,
        Path memory,
        @Nullable Encoder encoder,
        Map<CommunityId, Dates> communities,
        Set<CommunityId> approving) {

    /// How a community writes dates and times, as far as its exports leave it open.
    ///
    /// @param zone  of local times
    /// @param order of dates that can be read in two ways; null when it is to be asked
    public record Dates(ZoneId zone, @Nullable DateOrder order) {

        static final Dates UNSAID = new Dates(ZoneOffset.UTC, null);
    }

    public BuildOptions {
        communities = Map.copyOf(communities);
        approving = Set.copyOf(approving);
    }

    /// Nobody said anything. The memory lies beside `scratch`.
    public static BuildOptions unsaid(Path scratch) {
        return new BuildOptions(scratch, scratch.resolveSibling("heard"), null, Map.of(), Set.of());
    }

    /// The same with an encoder.
    public BuildOptions with(Encoder encoder) {
        return new BuildOptions(scratch, memory, encoder, communities, approving);
    }

    Conventions conventions(CommunityId community, Instant now) {
        Dates dates = communities.getOrDefault(community, Dates.UNSAID);
        return new Conventions(dates.zone(), dates.order(), now);
    }
}
