package org.vouch.indexer.recommendation;

/// What a curator says of one or two names. It always wins over what the names look like.
///
/// @param action what to do
/// @param name   as somebody writes it
/// @param other  of [Action#HIDE] empty; else another name, for [Action#RENAME] the one to show
public record Correction(Action action, String name, String other) {

    /// What can be corrected.
    public enum Action {
        /// Both names mean the same.
        SAME,
        /// They mean two things, however alike they look.
        NOT_SAME,
        /// The first is shown as the other, and counts as it.
        RENAME,
        /// It is never shown.
        HIDE
    }

    /// @throws IllegalArgumentException when a name is missing
    public Correction {
        if (name.isBlank() || (other.isBlank() && action != Action.HIDE)) {
            throw new IllegalArgumentException("a correction says of which names");
        }
    }

    /// Of its first name.
    public SuggestionKey key() {
        return SuggestionKey.of(name);
    }

    /// Of its other name; there is one.
    public SuggestionKey otherKey() {
        return SuggestionKey.of(other);
    }
}
