package org.vouch.bot.search;

import java.util.List;
import java.util.Map;
import org.vouch.indexer.index.Hit;

/// An exchange held against a question.
///
/// @param hit       the exchange, with the words that it shares with the question
/// @param signs     of how alike they are, by name
/// @param relevance how likely it asked the like, 0 to 1
/// @param answers   each of its answers held against the question, in their order
public record Comparison(Hit hit, Map<String, Double> signs, double relevance, List<OfAnswer> answers) {

    /// An answer held against a question.
    ///
    /// @param answer   itself
    /// @param signs    of how it fits, by name, with those of its exchange
    /// @param evidence how likely what it offers is offered for what is asked, 0 to 1
    /// @param help     how likely it helps who asks, 0 to 1
    /// @param fit      what of the question was found, in words
    public record OfAnswer(Hit.Answer answer, Map<String, Double> signs, double evidence, double help, String fit) {}

    public Comparison {
        signs = Map.copyOf(signs);
        answers = List.copyOf(answers);
    }
}
