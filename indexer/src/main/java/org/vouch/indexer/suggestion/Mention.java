package org.vouch.indexer.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Stance;

/// One peer's words on one named thing.
///
/// @param name      as written
/// @param key       what it is looked up by
/// @param stance    for or against
/// @param explicit  whether words of praise or warning say so, rather than the naming alone
/// @param sentence  where it stands, or what says the stance
/// @param following the sentences after that which name nothing, and may say why
/// @param words     that tell the stance
/// @param meant     the answer that named it, where this one is only meant for it; null when it is named here, or by
/// the
///                  request
record Mention(
        String name,
        String key,
        Stance stance,
        boolean explicit,
        Sentence sentence,
        List<Sentence> following,
        List<String> words,
        @Nullable Message meant) {

    Mention {
        following = List.copyOf(following);
        words = List.copyOf(words);
    }
}
