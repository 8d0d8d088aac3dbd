package org.vouch.bot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.ShelfQuery;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.SuggestionKey;

/// From a question to what peers suggested before: finds the exchanges that asked the like, gathers what each peer
/// said there, and ranks the suggestions by it.
public final class PeerSearch {

    private static final double SUBJECT_BOOST = 2.0;

    private final Snapshot snapshot;
    private final Ranking ranking;

    public PeerSearch(Snapshot snapshot, Ranking ranking) {
        this.snapshot = snapshot;
        this.ranking = ranking;
    }

    /// What the community knows on `question`.
    public Findings find(Question question) throws IOException {
        Subject subject = Subject.of(question, snapshot);
        if (AskingWords.areAllOf(subject.weights().keySet())) {
            return new Findings(question, false, List.of(), "there is nothing in it to look for");
        }
        Relevance relevance = new Relevance(subject, question.community(), snapshot, ranking.fields());
        List<Evidence> named = new ArrayList<>();
        List<Evidence> advice = new ArrayList<>();
        for (Hit hit : exchanges(question, ranking.exchangesMax())) {
            for (Hit.Answer answer : hit.answers()) {
                gather(question, hit, answer, relevance, named, advice);
            }
        }
        List<RankedSuggestion> ranked = ranked(named.isEmpty() ? advice : named);
        return new Findings(question, true, ranked, reason(question, ranked));
    }

    /// The exchanges that asked the like of `question`, best first.
    public List<Hit> exchanges(Question question, int limit) throws IOException {
        Sought sought = new Sought();
        Subject subject = Subject.of(question, snapshot);
        // Where there are too many, what it is about is not what is left out.
        subject.heads().forEach(head -> sought.add(head, 0));
        subject.weights().forEach((concept, weight) -> sought.add(concept, SUBJECT_BOOST * weight));
        snapshot.concepts(question.text()).forEach(concept -> sought.add(concept, 1.0));
        return snapshot.search(
                new ShelfQuery(question.community(), question.asOf(), sought.weights(), ranking.fields(), limit));
    }

    private void gather(
            Question question,
            Hit hit,
            Hit.Answer answer,
            Relevance relevance,
            List<Evidence> named,
            List<Evidence> advice) {
        double fit = relevance.of(hit, answer);
        if (fit < ranking.relevanceMin()) {
            return;
        }
        var recommendation = answer.recommendation();
        Freshness freshness = new Freshness(ranking.halfLife(), ranking.freshnessMin(), ranking.undatedFreshness());
        for (Opinion opinion : recommendation.opinions()) {
            Evidence evidence = new Evidence(
                    recommendation.peer(),
                    opinion,
                    recommendation.at(),
                    recommendation.source(),
                    fit,
                    freshness.of(recommendation.at(), question.asOf()),
                    relevance.inWords(hit, answer));
            (opinion.kind() == Opinion.Kind.NAMED ? named : advice).add(evidence);
        }
    }

    private List<RankedSuggestion> ranked(List<Evidence> evidence) {
        Map<SuggestionKey, List<Evidence>> bySuggestion = new LinkedHashMap<>();
        evidence.forEach(one -> bySuggestion
                .computeIfAbsent(SuggestionKey.of(one.opinion().name()), key -> new ArrayList<>())
                .add(one));
        return bySuggestion.values().stream()
                .map(all -> new Tally(all).suggestion(ranking))
                .sorted(Tally.BEST_FIRST)
                .limit(ranking.suggestionsMax())
                .toList();
    }

    private static String reason(Question question, List<RankedSuggestion> ranked) {
        return ranked.isEmpty()
                ? "nobody has recommended that here yet"
                : "peers answered requests like '" + question.subject() + "'";
    }
}
