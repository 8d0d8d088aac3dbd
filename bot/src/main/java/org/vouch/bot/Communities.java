package org.vouch.bot;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.settings.CommunitySettings;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.recommendation.CommunityId;

/// Which community a chat belongs to.
final class Communities {

    /// The platform of chats on this machine's console. Such a chat has its community's id for its own.
    static final String CONSOLE = "console";

    private static final String TELEGRAM = "telegram";

    private Communities() {}

    /// Null when the chat belongs to none.
    static @Nullable CommunityId of(ChatId chat, Settings settings) {
        return switch (chat.platform()) {
            case CONSOLE -> new CommunityId(chat.value());
            case TELEGRAM -> ofTelegram(chat.value(), settings);
            default -> null;
        };
    }

    private static @Nullable CommunityId ofTelegram(String chat, Settings settings) {
        for (Map.Entry<CommunityId, CommunitySettings> community :
                settings.communities().entrySet()) {
            if (community.getValue().telegramChats().stream().anyMatch(id -> id.toString().equals(chat))) {
                return community.getKey();
            }
        }
        return null;
    }
}
