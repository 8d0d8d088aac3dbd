package org.vouch.indexer.recommendation;

/// How some members reacted to a message. A thumbs-up on an answer is a weak vouch; it is kept as what it is.
///
/// @param emoji the sign itself ("👍"), or the app's name for it ("thumbsup")
/// @param count how many members reacted so, at least 1
public record Reaction(String emoji, int count) {

    /// @throws IllegalArgumentException when there is no emoji or nobody reacted
    public Reaction {
        if (emoji.isBlank() || count < 1) {
            throw new IllegalArgumentException("a reaction is a sign that somebody gave");
        }
    }
}
