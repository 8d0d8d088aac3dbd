package org.vouch.bot.chat;

import org.jspecify.annotations.Nullable;

/// Where in a chat a message stands.
///
/// @param chat      the chat
/// @param thread    topic within the chat; null in chats without topics
/// @param messageId the platform's id of the message within the chat; empty where a reply is to be attached to no
///                  message, never for one that was heard
public record MessagePlace(ChatId chat, @Nullable String thread, String messageId) {}
