/// A Bot API server on loopback, and what the room does when it answers well or badly.
@NullMarked
package org.vouch.bot.telegram;

import org.jspecify.annotations.NullMarked;
