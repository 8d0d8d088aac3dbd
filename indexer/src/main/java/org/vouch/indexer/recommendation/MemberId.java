package org.vouch.indexer.recommendation;

/// Somebody in a community. Stored to count people and not messages; Vouch never shows who said something.
///
/// @param value stable within one community; not empty
public record MemberId(String value) {

    /// @throws IllegalArgumentException when `value` is blank
    public MemberId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a member has an id");
        }
    }
}
