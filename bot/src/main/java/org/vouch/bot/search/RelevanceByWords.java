package org.vouch.bot.search;

import java.util.Map;

/// Judges by words alone: what is asked for must be there.
final class RelevanceByWords implements Relevance {

    @Override
    public double ofExchange(Map<String, Double> signs) {
        return of(Signs.WORDS, signs);
    }

    /// Nothing fits that does not hold what the question is about.
    @Override
    public double ofEvidence(Map<String, Double> signs) {
        return of(Signs.ABOUT, signs) > 0 ? of(Signs.COVERS, signs) : 0;
    }

    @Override
    public double ofAnswer(Map<String, Double> signs) {
        return (of(Signs.WORDS, signs) + of(Signs.ANSWER_WORDS, signs)) / 2;
    }

    private static double of(String sign, Map<String, Double> signs) {
        return signs.getOrDefault(sign, 0.0);
    }
}
