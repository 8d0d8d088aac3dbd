/// The port between Vouch and any chat platform: [org.vouch.bot.chat.ChatRoom], what it hears and what it is given to
/// say. The console chat lives here too.
@NullMarked
package org.vouch.bot.chat;

import org.jspecify.annotations.NullMarked;
