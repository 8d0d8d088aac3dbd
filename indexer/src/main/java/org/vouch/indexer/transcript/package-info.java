/// What the people of a community said in all their chat exports: each message once, in order, cut into stretches that
/// stay the same while a chat grows. [org.vouch.indexer.transcript.CommunityTranscript] is the entry.
@NullMarked
package org.vouch.indexer.transcript;

import org.jspecify.annotations.NullMarked;
