package org.vouch.bot.settings;

import java.util.List;

/// One community.
///
/// @param telegramChats ids of its Telegram chats, as Telegram gives them; no chat belongs to two communities
public record CommunitySettings(List<Long> telegramChats) {

    public CommunitySettings {
        telegramChats = List.copyOf(telegramChats);
    }
}
