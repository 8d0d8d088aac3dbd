package org.vouch.bot.settings;

import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.CommunityId;

/// When and how the bot speaks.
///
/// @param requestScoreMin    how sure it must be, 0 to 1, that a message asks for advice
/// @param replyCharactersMax characters in one reply
/// @param defaultCommunity   whose knowledge the command line and the console chat ask when told nothing else; null
///                           when the admin named none
public record ConversationSettings(
        double requestScoreMin,
        int replyCharactersMax,
        @Nullable CommunityId defaultCommunity) {}
