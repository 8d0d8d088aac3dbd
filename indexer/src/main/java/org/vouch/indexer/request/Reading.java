package org.vouch.indexer.request;

import java.util.List;

/// What one message asks.
///
/// @param request     whether it asks peers for advice: `score` is at least [#THRESHOLD]
/// @param score       0 (surely not) to 1 (surely): of the messages with 0.9, nine of ten ask
/// @param subject     what it is about, without the words of greeting and asking; empty only when the text is blank
/// @param leavesOutWhat whether it asks without saying what for: "any recommendations?"
/// @param constraints what an answer has to heed
/// @param cues        the words of the message that decided, in their order; empty when none did
/// @param reason      why, in one sentence for a person
public record Reading(
        boolean request,
        double score,
        String subject,
        boolean leavesOutWhat,
        Constraints constraints,
        List<String> cues,
        String reason) {

    /// A message asks from this score on: more likely than not. A little less is no worse where each miss counts like a
    /// false alarm, and raises half as many again.
    public static final double THRESHOLD = 0.5;

    /// @throws IllegalArgumentException when the score is not between 0 and 1
    public Reading {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is between 0 and 1: " + score);
        }
        cues = List.copyOf(cues);
    }

    static boolean isRequest(double score) {
        return rounded(score) >= THRESHOLD;
    }

    static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
