package org.vouch.evaluation.training;

/// A mark in a message of an invented exchange.
///
/// @param kind   what is marked
/// @param start  where it begins in the message
/// @param end    where it ends, exclusive
/// @param called what it is called elsewhere in the exchange
/// @param stance what is said of it there
public record Mark(Kind kind, int start, int end, String called, Stance stance) {

    /// What is marked.
    public enum Kind {
        /// `[[…]]`: something named and offered.
        OFFERED,
        /// `((…))`: something named and not offered.
        NAMED,
        /// `{{…}}`: words on something that is named elsewhere.
        SPOKEN_OF
    }

    /// What a peer says of it.
    public enum Stance {
        VOUCH,
        WARNING,
        NONE;

        static Stance of(char written) {
            return switch (written) {
                case '+' -> VOUCH;
                case '-' -> WARNING;
                default -> NONE;
            };
        }
    }
}
