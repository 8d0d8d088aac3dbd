package org.vouch.bot.search;

import java.time.Instant;
import org.vouch.indexer.recommendation.CommunityId;

/// A request, ready to be searched for.
///
/// @param community whose knowledge is asked
/// @param subject   what it is about, without the words of asking ("managed SOC provider for a mid-size hospital")
/// @param text      the whole message
/// @param asOf      nothing said after this moment counts
public record Question(CommunityId community, String subject, String text, Instant asOf) {}
