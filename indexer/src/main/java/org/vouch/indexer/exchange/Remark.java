package org.vouch.indexer.exchange;

import java.time.Duration;
import java.util.Set;
import org.vouch.indexer.recommendation.Message;

/// A message at its place in a chat.
///
/// @param place counted from 0, over all messages
/// @param asked what it asks
/// @param words that it holds
record Remark(Message message, int place, Asked asked, Set<String> words) {

    /// How sure it is that it asks for advice, 0 to 1.
    double asking() {
        return asked.sure();
    }

    /// How long after `earlier` it was said, in seconds; 0 when nobody knows.
    long secondsAfter(Remark earlier) {
        return message.at() == null || earlier.message.at() == null
                ? 0
                : Math.max(
                        0, Duration.between(earlier.message.at(), message.at()).toSeconds());
    }
}
