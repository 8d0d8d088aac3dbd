package org.vouch.indexer.knowledge;

import org.vouch.indexer.recommendation.Stance;

/// What a list item turned out to say.
sealed interface CardLine {

    /// @param name of the suggestion
    /// @param who  speaks
    /// @param when as written; empty when the item has no date
    /// @param why  empty when the item gives no reason
    record Said(Stance stance, String name, String who, String when, String why) implements CardLine {}

    /// @param what is wrong
    /// @param fix  what to do about it
    record Unclear(String what, String fix) implements CardLine {}
}
