package org.vouch.bot;

import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.phrases.Language;
import org.vouch.bot.settings.Mode;
import org.vouch.indexer.recommendation.CommunityId;

/// How the bot is to behave in a chat.
///
/// @param community whose chat it is; null when it is nobody's
/// @param mode      when it speaks uninvited, unless an admin chose another by a command
/// @param language  in which it speaks
/// @param learns    whether it keeps what is said there
public record Manners(@Nullable CommunityId community, Mode mode, Language language, boolean learns) {

    /// Tells how to behave in which chat.
    public interface Of {
        Manners in(ChatId chat);
    }
}
