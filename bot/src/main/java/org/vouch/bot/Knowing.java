package org.vouch.bot;

import java.time.Instant;
import java.util.function.Function;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Question;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.request.Reading;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.Suggestions;

/// What the bot understands, and what it knows.
///
/// @param requests    whether a message asks, and about what
/// @param suggestions whether an answer names something
/// @param search      what a community knows on a question
/// @param words       takes what members say deliberately
public record Knowing(
        Requests requests, Suggestions suggestions, Function<Question, Findings> search, SpokenWords words) {

    /// Where nobody says anything deliberately.
    public Knowing(Requests requests, Suggestions suggestions, Function<Question, Findings> search) {
        this(requests, suggestions, search, SpokenWords.NOBODY);
    }

    /// What a community knows on a question, without what that does not want.
    Findings find(Question question) {
        return search.apply(question).withoutExcluded();
    }

    /// A message as a question.
    ///
    /// @param asOf nothing said after this moment counts
    Question question(CommunityId community, Reading reading, String text, Instant asOf) {
        return new Question(community, reading.subject(), text, asOf);
    }
}
