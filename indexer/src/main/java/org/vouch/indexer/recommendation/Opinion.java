package org.vouch.indexer.recommendation;

/// What one recommendation says of one suggestion.
///
/// @param kind   whether the suggestion has a name
/// @param name   the suggestion as the peer wrote it, or in a fuller spelling of the same exchange; of [Kind#ADVICE],
///               the advice itself as one sentence
/// @param stance for or against
/// @param reason why, in the peer's own words, as short as it was said; may be empty
/// @param own    whether the peer seems to speak for what is their own, as one who advertises does
public record Opinion(Kind kind, String name, Stance stance, String reason, boolean own) {

    /// An opinion of somebody else's thing.
    public Opinion(Kind kind, String name, Stance stance, String reason) {
        this(kind, name, stance, reason, false);
    }

    /// What is offered.
    public enum Kind {
        /// A named thing: provider, product, place, person, site, practice.
        NAMED,
        /// An answer in which nothing is named: the answer itself.
        ADVICE
    }

    /// @throws IllegalArgumentException when the name is blank
    public Opinion {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an opinion is about something");
        }
    }
}
