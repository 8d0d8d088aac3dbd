package org.vouch.indexer.suggestion;

import java.util.List;
import org.vouch.indexer.recommendation.Message;

/// An answer by a peer, and what it says of which thing.
///
/// @param obscure whether it seems to speak of something that was not recognised as a name
record ReadAnswer(Message message, List<Sentence> sentences, List<Mention> mentions, boolean obscure) {

    ReadAnswer {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }
}
