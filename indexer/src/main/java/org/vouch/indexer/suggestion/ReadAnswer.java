package org.vouch.indexer.suggestion;

import java.util.List;
import org.vouch.indexer.recommendation.Message;

/// An answer by a peer, and what it says of which thing.
record ReadAnswer(Message message, List<Sentence> sentences, List<Mention> mentions) {

    ReadAnswer {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }
}
