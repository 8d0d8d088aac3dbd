/// Telegram groups as a [org.vouch.bot.chat.ChatRoom]. The only room that knows the Bot API.
@NullMarked
package org.vouch.bot.telegram;

import org.jspecify.annotations.NullMarked;
