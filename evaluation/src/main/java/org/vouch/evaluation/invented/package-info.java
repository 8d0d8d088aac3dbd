/// Chats that nobody had: invented by a seed, so that the truth about each message is known, and written as the apps
/// write theirs.
@NullMarked
package org.vouch.evaluation.invented;

import org.jspecify.annotations.NullMarked;
