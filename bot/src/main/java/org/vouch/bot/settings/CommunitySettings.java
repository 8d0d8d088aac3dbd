package org.vouch.bot.settings;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.DateOrder;

/// One community.
///
/// @param telegramChats ids of its Telegram chats, as Telegram gives them; no chat belongs to two communities
/// @param timeZone      of local times in its chat exports
/// @param dateOrder     of dates in its chat exports that can be read in two ways; null when that is to be asked
public record CommunitySettings(
        List<Long> telegramChats, ZoneId timeZone, @Nullable DateOrder dateOrder) {

    static final ZoneId ZONE_DEFAULT = ZoneId.of("UTC");

    public CommunitySettings {
        telegramChats = List.copyOf(telegramChats);
    }

    /// A community that says nothing of its exports.
    public CommunitySettings(List<Long> telegramChats) {
        this(telegramChats, ZONE_DEFAULT, null);
    }
}
