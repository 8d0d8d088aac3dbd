package org.vouch.bot;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.settings.CommunitySettings;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.recommendation.CommunityId;

/// Which community a Telegram chat belongs to, as the settings say it.
final class Communities implements Function<ChatId, @Nullable CommunityId> {

    private static final String PLATFORM = "telegram";

    private final Supplier<Settings> settings;
    private final Function<ChatId, List<ChatId>> formerIds;

    /// @param formerIds of a chat that moved: the settings may still know it by one of them
    Communities(Supplier<Settings> settings, Function<ChatId, List<ChatId>> formerIds) {
        this.settings = settings;
        this.formerIds = formerIds;
    }

    @Override
    public @Nullable CommunityId apply(ChatId chat) {
        CommunityId now = listing(chat);
        if (now != null) {
            return now;
        }
        for (ChatId former : formerIds.apply(chat)) {
            CommunityId then = listing(former);
            if (then != null) {
                return then;
            }
        }
        return null;
    }

    private @Nullable CommunityId listing(ChatId chat) {
        if (!chat.platform().equals(PLATFORM)) {
            return null;
        }
        for (Map.Entry<CommunityId, CommunitySettings> community :
                settings.get().communities().entrySet()) {
            if (community.getValue().telegramChats().stream()
                    .anyMatch(id -> id.toString().equals(chat.value()))) {
                return community.getKey();
            }
        }
        return null;
    }
}
