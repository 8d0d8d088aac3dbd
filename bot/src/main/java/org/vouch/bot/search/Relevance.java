package org.vouch.bot.search;

import java.util.Map;

/// How well an exchange, and what a peer said in it, fit a question, judged by [Signs]; each 0 to 1.
interface Relevance {

    /// How well the exchange fits, to be ranked by.
    ///
    /// @param signs of the exchange
    double ofExchange(Map<String, Double> signs);

    /// How likely what a peer offers in it is offered for what is asked. Comparable between questions, so that it says
    /// "not good enough" too.
    ///
    /// @param signs of an answer, with those of its exchange
    double ofEvidence(Map<String, Double> signs);

    /// How likely an answer, whatever it says, helps who asks; to be ranked by.
    ///
    /// @param signs of an answer, with those of its exchange
    double ofAnswer(Map<String, Double> signs);
}
