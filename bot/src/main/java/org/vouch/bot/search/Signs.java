package org.vouch.bot.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.Meaning;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;

/// What tells whether an exchange asked the like of a question, and whether one of its answers serves it: numbers of
/// about 0 to 1, by name. What meaning tells is there only where meanings are known.
final class Signs {

    /// Of an exchange: BM25 against the best there is.
    static final String WORDS = "words";

    /// Of an answer: BM25 against the best there is.
    static final String ANSWER_WORDS = "answer words";

    /// The share of the question that the request and the answer hold together.
    static final String COVERS = "covers";

    /// Whether the request or the answer holds what the question is about.
    static final String ABOUT = "is about it";

    /// Between what is asked and what was asked, as the cosine of their vectors.
    static final String CLOSENESS = "closeness";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Makes logarithms of a number of words about as large as the other signs.
    private static final double WORDS_SPREAD = 5;

    private final Coverage coverage;
    private final @Nullable Vector asked;
    private final double bestScore;
    private final double bestAnswer;
    private final double nearest;

    /// @param asked      what the question means; null when nobody can tell
    /// @param candidates all that are to be compared
    Signs(Coverage coverage, @Nullable Vector asked, List<Candidate> candidates) {
        this.coverage = coverage;
        this.asked = asked;
        bestScore = candidates.stream()
                .mapToDouble(candidate -> candidate.hit().score())
                .max()
                .orElse(0);
        bestAnswer = candidates.stream()
                .flatMap(candidate -> candidate.hit().answers().stream())
                .mapToDouble(Hit.Answer::score)
                .max()
                .orElse(0);
        nearest = candidates.stream()
                .mapToDouble(candidate -> closeness(candidate.meaning()))
                .max()
                .orElse(0);
    }

    private double closeness(@Nullable Meaning meaning) {
        return asked == null || meaning == null ? 0 : asked.closeness(meaning.request());
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    /// Of an exchange as a whole.
    Map<String, Double> of(Candidate candidate) {
        Hit hit = candidate.hit();
        Map<String, Double> signs = new LinkedHashMap<>();
        signs.put(WORDS, share(hit.score(), bestScore));
        signs.put(
                "all cover",
                hit.answers().stream()
                        .mapToDouble(answer -> coverage.byBoth(hit, answer))
                        .max()
                        .orElse(coverage.byRequest(hit)));
        if (asked != null && candidate.meaning() != null) {
            double close = closeness(candidate.meaning());
            signs.put(CLOSENESS, close);
            signs.put("behind the nearest", nearest - close);
            signs.put(
                    "nearest answer",
                    candidate.meaning().answers().stream()
                            .mapToDouble(asked::closeness)
                            .max()
                            .orElse(0));
        }
        return signs;
    }

    /// Of one answer, with those of its exchange.
    ///
    /// @param ofExchange signs of the exchange
    /// @param meaning    of the answer; null while it is known by its words alone
    Map<String, Double> of(
            Candidate candidate, Map<String, Double> ofExchange, Hit.Answer answer, @Nullable Vector meaning) {
        Recommendation said = answer.recommendation();
        Map<String, Double> signs = new LinkedHashMap<>(ofExchange);
        signs.put(ANSWER_WORDS, share(answer.score(), bestAnswer));
        signs.putAll(ofEvidence(candidate, answer));
        signs.put("answer length", words(said.text()));
        signs.put("answer asks", said.text().contains("?") ? 1.0 : 0);
        signs.put(
                "answer by the asker",
                said.peer().equals(candidate.hit().entry().asker()) ? 1.0 : 0);
        signs.put("answer names", offers(said, Opinion.Kind.NAMED));
        signs.put("answer advises", offers(said, Opinion.Kind.ADVICE));
        if (asked != null && meaning != null) {
            signs.put("answer closeness", asked.closeness(meaning));
        }
        return signs;
    }

    /// Those of an answer that tell whether it is evidence; a few of [#of(Candidate, Map, Hit.Answer, Vector)].
    Map<String, Double> ofEvidence(Candidate candidate, Hit.Answer answer) {
        Map<String, Double> signs = new LinkedHashMap<>();
        signs.put(COVERS, coverage.byBoth(candidate.hit(), answer));
        signs.put(ABOUT, coverage.isAbout(candidate.hit()) || coverage.isAbout(answer) ? 1.0 : 0);
        if (asked != null && candidate.meaning() != null) {
            signs.put(CLOSENESS, closeness(candidate.meaning()));
        }
        return signs;
    }

    private static double offers(Recommendation said, Opinion.Kind kind) {
        return said.opinions().stream().anyMatch(opinion -> opinion.kind() == kind) ? 1 : 0;
    }

    private static double words(String text) {
        return Math.log1p((double) SPACE.splitAsStream(text.strip()).count()) / WORDS_SPREAD;
    }
}
