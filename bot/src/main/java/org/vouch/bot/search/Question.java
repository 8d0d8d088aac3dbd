package org.vouch.bot.search;

import java.time.Instant;
import java.util.List;
import org.vouch.indexer.recommendation.CommunityId;

/// A request, ready to be searched for.
///
/// @param community whose knowledge is asked
/// @param subject   what it is about, without the words of asking ("managed SOC provider for a mid-size hospital")
/// @param text      the whole message
/// @param asOf      nothing said after this moment counts
/// @param excluded  names, or the beginnings of some, of what is not wanted
public record Question(CommunityId community, String subject, String text, Instant asOf, List<String> excluded) {

    public Question {
        excluded = List.copyOf(excluded);
    }

    /// A request that wants whatever there is.
    public Question(CommunityId community, String subject, String text, Instant asOf) {
        this(community, subject, text, asOf, List.of());
    }
}
