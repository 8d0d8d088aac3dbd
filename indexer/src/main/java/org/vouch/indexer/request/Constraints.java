package org.vouch.indexer.request;

import java.util.List;

/// What a request demands of an answer, in words of the message.
///
/// @param places   where it has to be ("Northtown", "the old harbour")
/// @param budgets  what it may cost ("under 500 euros")
/// @param sizes    how big, or for how many ("mid-size", "12 people")
/// @param excluded what it must not be ("Redfin" after "not")
public record Constraints(List<String> places, List<String> budgets, List<String> sizes, List<String> excluded) {

    /// Nothing is demanded.
    public static final Constraints NONE = new Constraints(List.of(), List.of(), List.of(), List.of());

    public Constraints {
        places = List.copyOf(places);
        budgets = List.copyOf(budgets);
        sizes = List.copyOf(sizes);
        excluded = List.copyOf(excluded);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
