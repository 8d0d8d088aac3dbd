package org.vouch.indexer.exchange;

/// How close two texts are by the words that they share: seldom words count more than those that stand everywhere.
/// Immutable; many threads may share one.
public final class Closeness {

    private final WordWeights weights;

    private Closeness(WordWeights weights) {
        this.weights = weights;
    }

    /// One that has learned from English chats how much a word tells.
    public static Closeness learned() {
        return new Closeness(WordWeights.learned());
    }

    /// @return 0 when they share no word that tells something, 1 when they say the same
    public double between(String one, String other) {
        return content(one).cosine(content(other));
    }

    private Content content(String text) {
        return Said.of(Tokens.pieces(Tokens.folded(text)), weights).content();
    }
}
