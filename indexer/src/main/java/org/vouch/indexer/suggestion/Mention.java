package org.vouch.indexer.suggestion;

import java.util.List;
import org.vouch.indexer.recommendation.Stance;

/// One peer's words on one named thing.
///
/// @param name      as written
/// @param key       what it is looked up by
/// @param stance    for or against
/// @param explicit  whether words of praise or warning say so, rather than the naming alone
/// @param sentence  where it stands, or what says the stance
/// @param following the sentences after that which name nothing, and may say why
record Mention(String name, String key, Stance stance, boolean explicit, Sentence sentence, List<Sentence> following) {

    Mention {
        following = List.copyOf(following);
    }
}
