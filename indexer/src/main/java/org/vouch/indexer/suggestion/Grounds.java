package org.vouch.indexer.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Message;

/// Why an answer counts for or against a suggestion, for a curator.
///
/// @param answer  id of the answer
/// @param name    of the suggestion
/// @param written how the answer writes it, or the one that it is meant for
/// @param words   that tell the stance; none where the naming alone does, or all words together
/// @param meant   the answer that this one echoes or goes on about; null when it speaks for itself
/// @param alias   why `written` counts as `name`, in words; empty when it is the same
public record Grounds(
        String answer,
        String name,
        String written,
        List<String> words,
        @Nullable Message meant,
        String alias) {

    public Grounds {
        words = List.copyOf(words);
    }
}
