/// What the bot hears, as transcripts in the knowledge folder: [org.vouch.bot.learning.LiveTranscripts] appends, the
/// import road reads. Beside them lies what curators decided on it, [org.vouch.bot.learning.ApprovalsFile].
@NullMarked
package org.vouch.bot.learning;

import org.jspecify.annotations.NullMarked;
