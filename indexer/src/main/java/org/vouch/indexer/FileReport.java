package org.vouch.indexer;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Problem;

/// What was read of one file.
///
/// @param file     path from the knowledge folder
/// @param format   that read it; empty when none did
/// @param messages of people and bots in it, not counting what an app itself said; of cards, how many there are
/// @param authors  how many different ones
/// @param first    when the earliest was said, where the community lives; null when nothing has a time
/// @param last     when the latest was said
/// @param problems in it, by line
public record FileReport(
        String file,
        String format,
        int messages,
        int authors,
        @Nullable LocalDateTime first,
        @Nullable LocalDateTime last,
        List<Problem> problems) {

    public FileReport {
        problems = List.copyOf(problems);
    }
}
