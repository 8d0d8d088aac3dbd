package org.vouch.indexer.request;

import java.util.List;

/// What one message asks.
///
/// @param request whether it asks peers for advice: `score` is at least [#THRESHOLD]
/// @param score   0 (surely not) to 1 (surely)
/// @param subject what it is about, without the words of greeting and asking; empty only when the text is blank
/// @param cues    the words of the message that decided, in their order; empty when none did
/// @param reason  why, in one sentence for a person
public record Reading(boolean request, double score, String subject, List<String> cues, String reason) {

    /// A message asks from this score on. Set so that precision comes before recall.
    public static final double THRESHOLD = 0.6;

    /// @throws IllegalArgumentException when the score is not between 0 and 1
    public Reading {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is between 0 and 1: " + score);
        }
        cues = List.copyOf(cues);
    }

    static Reading of(double score, String subject, List<String> cues, String reason) {
        double rounded = Math.round(score * 1000) / 1000.0;
        return new Reading(rounded >= THRESHOLD, rounded, subject, cues, reason);
    }
}
