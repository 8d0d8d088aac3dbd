package org.vouch.indexer.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vouch.indexer.recommendation.Message;

/// The words of the messages of one chat, as they are weighed: without endings, addresses and whom a message addresses.
public final class LinkVocabulary {

    private final Listener listener = new Listener(WordWeights.read("".getBytes(StandardCharsets.UTF_8)));

    /// The words of the next message, and the first one again with `^` before it.
    public List<String> words(Message message) {
        List<String> words = listener.words(message);
        listener.remember(listener.hear(message));
        if (!words.isEmpty()) {
            words.add(WordWeights.FIRST + words.getFirst());
        }
        return words;
    }
}
