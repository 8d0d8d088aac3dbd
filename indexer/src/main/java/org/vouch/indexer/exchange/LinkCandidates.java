package org.vouch.indexer.exchange;

import org.vouch.indexer.recommendation.Message;

/// One message and what it may answer: the messages before it, latest first, and last of all itself, when it starts
/// something new. Overwritten by the next message of the reading.
public final class LinkCandidates {

    static final int SIZE_MAX = LinkReading.MESSAGES_MAX + 1;

    final int[] numbers = new int[SIZE_MAX * LinkFeature.COUNT];
    final Message[] messages = new Message[SIZE_MAX];
    int size;

    LinkCandidates() {}

    /// How many there are, the message itself included.
    public int size() {
        return size;
    }

    /// The message itself.
    public Message message() {
        return messages[size - 1];
    }

    /// @param candidate from 0, the latest, to `size() - 1`, the message itself
    public Message message(int candidate) {
        return messages[candidate];
    }

    /// The features of all candidates, one candidate after the other, in units of 1 / [LinkFeature#UNIT].
    public int[] numbers() {
        return numbers;
    }

    /// Where the features of a candidate begin.
    public static int start(int candidate) {
        return candidate * LinkFeature.COUNT;
    }
}
