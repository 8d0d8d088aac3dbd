package org.vouch.bot.settings;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.phrases.Language;
import org.vouch.indexer.export.DateOrder;

/// One community.
///
/// @param telegramChats its Telegram chats; no chat belongs to two communities
/// @param mode          of its chats; null to have that of the conversation
/// @param language      of its chats; null to have that of the conversation
/// @param learn         whether what is heard in its chats is kept; null to have that of the conversation
/// @param learning      what becomes of what is kept
/// @param timeZone      of local times in its chat exports
/// @param dateOrder     of dates in its chat exports that can be read in two ways; null when that is to be asked
public record CommunitySettings(
        List<TelegramChat> telegramChats,
        @Nullable Mode mode,
        @Nullable Language language,
        @Nullable Boolean learn,
        Learning learning,
        ZoneId timeZone,
        @Nullable DateOrder dateOrder) {

    static final ZoneId ZONE_DEFAULT = ZoneId.of("UTC");

    public CommunitySettings {
        telegramChats = List.copyOf(telegramChats);
    }
}
