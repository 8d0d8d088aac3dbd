package org.vouch.indexer.transcript;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What was heard of one file.
///
/// @param messages of people and bots, not counting what the app itself said
/// @param authors  how many different ones
/// @param first    when the earliest message was said, where the community lives; null when no message has a time
/// @param last     when the latest was said
public record Heard(
        int messages,
        int authors,
        @Nullable LocalDateTime first,
        @Nullable LocalDateTime last) {

    /// Nothing was heard.
    public static final Heard NOTHING = new Heard(0, 0, null, null);
}
