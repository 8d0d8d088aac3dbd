package org.vouch.bot.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.indexer.index.Concept;
import org.vouch.indexer.index.Snapshot;

/// What a question is about, as concepts with weights: the thing itself counts in full, what narrows it down
/// ("for a mid-size hospital", "in Leeds") counts half.
///
/// @param weights above 0 and up to 1, in the order of the question
record Subject(Map<Concept, Double> weights) {

    private static final double THING = 1.0;
    private static final double CONSTRAINT = 0.5;

    /// Words after which an English noun phrase is narrowed down.
    private static final Pattern NARROWING = Pattern.compile(
            "\\s(for|in|at|near|around|with|without|under|within|from|to|that|which|who|on|by|close to|based in|"
                    + "outside|inside|below|above|between|not)\\s",
            Pattern.CASE_INSENSITIVE);

    static Subject of(Question question, Snapshot snapshot) {
        String subject = question.subject().strip();
        Matcher narrowing = NARROWING.matcher(subject);
        int end = narrowing.find(0) && narrowing.start() > 0 ? narrowing.start() : subject.length();
        Map<Concept, Double> weights = new LinkedHashMap<>();
        snapshot.concepts(subject.substring(0, end)).forEach(concept -> weights.put(concept, THING));
        List<Concept> constraints = snapshot.concepts(subject.substring(end));
        double weight = weights.isEmpty() ? THING : CONSTRAINT;
        constraints.forEach(concept -> weights.putIfAbsent(concept, weight));
        return new Subject(weights);
    }
}
