/// The words in which Vouch speaks, by language: each [org.vouch.bot.phrases.Phrase] is a pattern of ICU's message
/// format, which knows the plurals of every language. Pure.
@NullMarked
package org.vouch.bot.phrases;

import org.jspecify.annotations.NullMarked;
