package org.vouch.bot.chat;

import org.vouch.indexer.recommendation.MemberId;

/// Who said something in a chat.
///
/// @param id   stable on the platform
/// @param name as the chat shows it; never logged
/// @param bot  whether a program speaks (or a channel, or an automatic forward)
public record Sender(MemberId id, String name, boolean bot) {}
