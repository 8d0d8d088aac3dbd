/// Message in, decision and reply out. [org.vouch.bot.Conversation] tells the story; [org.vouch.bot.Main] and the
/// commands put the rooms together.
@NullMarked
package org.vouch.bot;

import org.jspecify.annotations.NullMarked;
