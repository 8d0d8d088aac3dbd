/// The bot, a real process, under the load of many groups: a Bot API server of this process sends what is said there
/// and enforces Telegram's limits. [org.vouch.evaluation.load.LoadRun] is the entry.
@NullMarked
package org.vouch.evaluation.load;

import org.jspecify.annotations.NullMarked;
