package org.vouch.bot;

import org.vouch.bot.search.Question;
import org.vouch.indexer.request.Reading;

/// A question that goes on from the last one: "any of them in Leeds?".
final class FollowUp {

    private FollowUp() {}

    /// The last question, narrowed down by what is new.
    static Question refine(Question last, Reading reading, Question next) {
        String places = String.join(" ", reading.constraints().places());
        String narrowing = places.isEmpty() ? " for " + next.subject() : " in " + places;
        return new Question(
                next.community(), last.subject() + narrowing, last.text() + "\n" + next.text(), next.asOf());
    }
}
