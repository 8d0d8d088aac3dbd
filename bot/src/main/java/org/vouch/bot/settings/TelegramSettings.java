package org.vouch.bot.settings;

import java.net.URI;
import java.util.Set;

/// The door to Telegram.
///
/// @param token                    the bot's token; missing when Telegram is not configured
/// @param api                      address of the Bot API, without a slash at its end; `https`, or `http` on this
///                                 machine
/// @param pollTimeoutSeconds       how long one poll waits for news
/// @param admins                   ids of the users who may use the admin commands
/// @param messagesPerSecondMax     messages in one second, all chats together
/// @param chatMessagesPerMinuteMax messages in one minute to one chat
/// @param replyAgeMinutesMax       a reply that could not be said for this long is not said any more
/// @param deliveryAttemptsMax      how often one reply is tried
public record TelegramSettings(
        Secret token,
        URI api,
        int pollTimeoutSeconds,
        Set<Long> admins,
        int messagesPerSecondMax,
        int chatMessagesPerMinuteMax,
        int replyAgeMinutesMax,
        int deliveryAttemptsMax) {

    public TelegramSettings {
        admins = Set.copyOf(admins);
    }
}
