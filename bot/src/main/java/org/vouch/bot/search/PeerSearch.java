package org.vouch.bot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.ShelfQuery;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.Aliases;
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
        List<RankedSuggestion> ranked = best(named.isEmpty() ? advised(question, advice) : merged(question, named));
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

    /// Each named thing once, however peers write it. Only what answers the like of the question is compared, so that
    /// two names that look alike are of one kind.
    private List<RankedSuggestion> merged(Question question, List<Evidence> evidence) {
        Aliases aliases = aliases(question, evidence);
        List<Evidence> shown = evidence.stream()
                .filter(one -> !aliases.isHidden(one.opinion().name()))
                .map(one -> aliases.isHiddenIn(one.opinion().reason()) ? one.withoutReason() : one)
                .toList();
        return by(shown, aliases::of).stream()
                .map(all -> new Tally(all).suggestion(ranking).merged(aliases, names(all)))
                .toList();
    }

    private static Set<String> names(List<Evidence> evidence) {
        return evidence.stream().map(one -> one.opinion().name()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Aliases aliases(Question question, List<Evidence> evidence) {
        return Aliases.across(
                evidence.stream().map(one -> one.opinion().name()).toList(),
                snapshot.corrections(question.community()));
    }

    /// Advice has no name; what is hidden may stand in it.
    private List<RankedSuggestion> advised(Question question, List<Evidence> evidence) {
        Aliases hiding = Aliases.across(List.of(), snapshot.corrections(question.community()));
        List<Evidence> shown = evidence.stream()
                .filter(one -> !hiding.isHiddenIn(one.opinion().name())
                        && !hiding.isHiddenIn(one.opinion().reason()))
                .toList();
        return by(shown, SuggestionKey::of).stream()
                .map(all -> new Tally(all).suggestion(ranking))
                .toList();
    }

    private static Collection<List<Evidence>> by(List<Evidence> evidence, Function<String, SuggestionKey> key) {
        Map<SuggestionKey, List<Evidence>> bySuggestion = new LinkedHashMap<>();
        evidence.forEach(one -> bySuggestion
                .computeIfAbsent(key.apply(one.opinion().name()), _ -> new ArrayList<>())
                .add(one));
        return bySuggestion.values();
    }

    private List<RankedSuggestion> best(List<RankedSuggestion> suggestions) {
        return suggestions.stream()
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
