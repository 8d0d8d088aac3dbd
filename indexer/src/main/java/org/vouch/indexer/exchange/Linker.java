package org.vouch.indexer.exchange;

import org.vouch.indexer.learned.Forest;

/// Tells for each message of a chat which earlier one it answers. Immutable; many threads may share one, each with
/// readings of its own.
public final class Linker {

    private static final String RESOURCE = "links.txt";

    private final LinkJudge judge;
    private final WordWeights weights;

    private Linker(LinkJudge judge, WordWeights weights) {
        this.judge = judge;
        this.weights = weights;
    }

    /// One that has learned from busy chats.
    public static Linker learned() {
        return judging(
                new ForestJudge(Forest.read(Linker.class, RESOURCE, LinkFeature.numbers())), WordWeights.learned());
    }

    /// One whose candidates `judge` weighs.
    public static Linker judging(LinkJudge judge, WordWeights weights) {
        return new Linker(judge, weights);
    }

    /// Begins to read a chat.
    public LinkReading reading() {
        return new LinkReading(judge, weights);
    }
}
