/// What to say, if anything: [org.vouch.bot.answer.Decision], and the wording of replies. Pure.
@NullMarked
package org.vouch.bot.answer;

import org.jspecify.annotations.NullMarked;
