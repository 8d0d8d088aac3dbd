package org.vouch.bot.settings;

import org.jspecify.annotations.Nullable;
import org.vouch.bot.phrases.Language;

/// A Telegram chat of a community.
///
/// @param id       as Telegram gives it
/// @param mode     of the chat; null to have that of its community
/// @param language of the chat; null to have that of its community
/// @param learn    whether what is heard in it is kept; null to have that of its community
public record TelegramChat(
        long id,
        @Nullable Mode mode,
        @Nullable Language language,
        @Nullable Boolean learn) {}
