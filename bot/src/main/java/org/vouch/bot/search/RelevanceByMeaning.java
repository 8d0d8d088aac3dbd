package org.vouch.bot.search;

import java.util.Map;
import org.vouch.indexer.learned.LinearModel;

/// Judges by words and meaning. What is ranked by was learned; what is told apart from nothing is plain.
final class RelevanceByMeaning implements Relevance {

    /// How much the exchange counts for one of its answers: they were found together, so less than its odds say.
    private static final double EXCHANGE_SHARE = 0.25;

    /// A request this close asked the same, as likely as not.
    private static final double EVEN_CLOSENESS = 0.68;

    /// How fast that becomes likely, or unlikely.
    private static final double STEEPNESS = 12;

    private final LinearModel exchange;
    private final LinearModel answer;
    private final Relevance byWords = new RelevanceByWords();

    private RelevanceByMeaning(LinearModel exchange, LinearModel answer) {
        this.exchange = exchange;
        this.answer = answer;
    }

    /// With the weights that come with Vouch.
    static RelevanceByMeaning learned() {
        return new RelevanceByMeaning(model("exchange"), model("answer"));
    }

    private static LinearModel model(String name) {
        return LinearModel.read(RelevanceByMeaning.class, name + ".model");
    }

    @Override
    public double ofExchange(Map<String, Double> signs) {
        return LinearModel.probability(exchange.sum(signs));
    }

    /// What is asked for was asked for in the same words, or in others that mean the same.
    @Override
    public double ofEvidence(Map<String, Double> signs) {
        double close = signs.getOrDefault(Signs.CLOSENESS, 0.0);
        return Math.max(byWords.ofEvidence(signs), LinearModel.probability(STEEPNESS * (close - EVEN_CLOSENESS)));
    }

    @Override
    public double ofAnswer(Map<String, Double> signs) {
        return Math.pow(ofExchange(signs), EXCHANGE_SHARE) * LinearModel.probability(answer.sum(signs));
    }
}
