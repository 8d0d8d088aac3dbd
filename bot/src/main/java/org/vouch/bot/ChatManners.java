package org.vouch.bot;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.settings.CommunitySettings;
import org.vouch.bot.settings.ConversationSettings;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.TelegramChat;
import org.vouch.indexer.recommendation.CommunityId;

/// How the bot is to behave in a Telegram chat, as the settings say it: of the chat, else of its community, else of
/// the conversation.
final class ChatManners implements Manners.Of {

    private static final String PLATFORM = "telegram";

    private final Supplier<Settings> settings;
    private final Function<ChatId, List<ChatId>> formerIds;

    /// @param formerIds of a chat that moved: the settings may still know it by one of them
    ChatManners(Supplier<Settings> settings, Function<ChatId, List<ChatId>> formerIds) {
        this.settings = settings;
        this.formerIds = formerIds;
    }

    @Override
    public Manners in(ChatId chat) {
        Settings now = settings.get();
        @Nullable Manners listed = listing(chat, now);
        if (listed != null) {
            return listed;
        }
        return formerIds.apply(chat).stream()
                .map(former -> listing(former, now))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> of(null, now));
    }

    /// In a chat of which nothing is written but whose it is.
    static Manners of(@Nullable CommunityId id, Settings now) {
        @Nullable
        CommunitySettings community = id == null ? null : now.communities().get(id);
        ConversationSettings conversation = now.conversation();
        return community == null
                ? new Manners(id, conversation.mode(), conversation.language(), id != null && conversation.learn())
                : new Manners(
                        id,
                        first(conversation.mode(), community.mode()),
                        first(conversation.language(), community.language()),
                        first(conversation.learn(), community.learn()));
    }

    private static @Nullable Manners listing(ChatId chat, Settings now) {
        if (!chat.platform().equals(PLATFORM)) {
            return null;
        }
        for (Map.Entry<CommunityId, CommunitySettings> community :
                now.communities().entrySet()) {
            for (TelegramChat listed : community.getValue().telegramChats()) {
                if (Long.toString(listed.id()).equals(chat.value())) {
                    return manners(community.getKey(), community.getValue(), listed, now.conversation());
                }
            }
        }
        return null;
    }

    private static Manners manners(
            CommunityId id, CommunitySettings community, TelegramChat chat, ConversationSettings conversation) {
        return new Manners(
                id,
                first(conversation.mode(), chat.mode(), community.mode()),
                first(conversation.language(), chat.language(), community.language()),
                first(conversation.learn(), chat.learn(), community.learn()));
    }

    @SafeVarargs
    private static <T> T first(T otherwise, @Nullable T... said) {
        return Stream.of(said).filter(Objects::nonNull).findFirst().orElse(otherwise);
    }
}
