package org.vouch.bot.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.bot.phrases.Language;
import org.vouch.indexer.recommendation.CommunityId;

/// All that an admin can set, validated.
///
/// @param knowledge    absolute folder of what the communities know
/// @param state        absolute folder of the index and the ledger
/// @param encoder      that tells what messages mean
/// @param communities  in the order of the file; empty when none is set up
/// @param search       how suggestions are found and ranked
/// @param conversation when and how the bot speaks
/// @param telegram     the door to Telegram
/// @param health       the door at which programs ask how the bot is
public record Settings(
        Path knowledge,
        Path state,
        EncoderChoice encoder,
        Map<CommunityId, CommunitySettings> communities,
        SearchSettings search,
        ConversationSettings conversation,
        TelegramSettings telegram,
        HealthSettings health) {

    public Settings {
        communities = Collections.unmodifiableMap(new LinkedHashMap<>(communities));
    }

    /// In which the bot speaks in one chat or another.
    public Set<Language> languages() {
        Set<Language> languages = EnumSet.of(conversation.language());
        for (CommunitySettings community : communities.values()) {
            Stream.concat(
                            Stream.of(Optional.ofNullable(community.language())),
                            community.telegramChats().stream().map(chat -> Optional.ofNullable(chat.language())))
                    .flatMap(Optional::stream)
                    .forEach(languages::add);
        }
        return languages;
    }

    /// The same for a chat in which nobody is to be waited for.
    public Settings withoutDelay() {
        return with(conversation.withoutDelay());
    }

    /// The same with another branch on when and how the bot speaks.
    public Settings with(ConversationSettings other) {
        return new Settings(knowledge, state, encoder, communities, search, other, telegram, health);
    }
}
