package org.vouch.bot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.Aliases;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.SuggestionKey;

/// From a question to what peers suggested before: finds the exchanges that asked the like, gathers what each peer
/// said there, and ranks the suggestions by it.
public final class PeerSearch {

    private static final Comparator<Comparison> MOST_RELEVANT_FIRST = Comparator.comparingDouble(Comparison::relevance)
            .reversed()
            .thenComparing(comparison -> comparison.hit().entry().id());

    private final Snapshot snapshot;
    private final @Nullable ByMeaning meaning;
    private final Ranking ranking;
    private final Relevance byMeaning = RelevanceByMeaning.learned();
    private final Relevance byWords = new RelevanceByWords();

    /// @param meaning what it takes to search by meaning; null to search by words alone
    public PeerSearch(Snapshot snapshot, @Nullable ByMeaning meaning, Ranking ranking) {
        this.snapshot = snapshot;
        this.meaning = meaning;
        this.ranking = ranking;
    }

    /// What the community knows on `question`, whatever members made of it.
    public Findings find(Question question) throws IOException {
        return find(question, Feedback.NONE);
    }

    /// What the community knows on `question`.
    ///
    /// @param feedback of the community
    public Findings find(Question question, Feedback feedback) throws IOException {
        Subject subject = Subject.of(question, snapshot);
        if (AskingWords.areAllOf(subject.weights().keySet())) {
            return new Findings(question, false, List.of(), "there is nothing in it to look for");
        }
        List<Evidence> named = new ArrayList<>();
        List<Evidence> advice = new ArrayList<>();
        Held held = held(question, subject, ranking.exchangesMax(), false);
        for (Candidate candidate : held.candidates()) {
            for (Hit.Answer answer : candidate.hit().answers()) {
                gather(question, held, candidate, answer, named, advice);
            }
        }
        List<RankedSuggestion> ranked = named.isEmpty() ? advised(question, advice) : merged(question, named, feedback);
        return new Findings(question, true, ranked, reason(question, ranked));
    }

    /// The exchanges that may have asked the like of `question`, most relevant first.
    ///
    /// @param limit at the most so many
    public List<Comparison> compare(Question question, int limit) throws IOException {
        Held held = held(question, Subject.of(question, snapshot), limit, true);
        return held.candidates().stream()
                .map(candidate -> compared(candidate, held))
                .sorted(MOST_RELEVANT_FIRST)
                .toList();
    }

    /// What may have asked the like of a question, and what tells how alike they are.
    private record Held(List<Candidate> candidates, Coverage coverage, Signs signs) {}

    private Held held(Question question, Subject subject, int limit, boolean closely) throws IOException {
        @Nullable Vector asked = meaning == null ? null : meaning.encoder().vector(question.text());
        List<Candidate> candidates =
                new Retrieval(snapshot, meaning, ranking).candidates(question, subject, asked, limit, closely);
        Coverage coverage = new Coverage(subject, question.community(), snapshot, ranking.fields());
        return new Held(candidates, coverage, new Signs(coverage, asked, candidates));
    }

    private Relevance relevance(Candidate candidate) {
        return candidate.meaning() == null ? byWords : byMeaning;
    }

    private Comparison compared(Candidate candidate, Held held) {
        Relevance relevance = relevance(candidate);
        Map<String, Double> ofExchange = held.signs().of(candidate);
        Map<String, Vector> meanings = candidate.answers();
        List<Comparison.OfAnswer> answers = new ArrayList<>();
        for (Hit.Answer answer : candidate.hit().answers()) {
            @Nullable Vector said = meanings.get(answer.recommendation().id());
            Map<String, Double> all = held.signs().of(candidate, ofExchange, answer, said);
            answers.add(new Comparison.OfAnswer(
                    answer,
                    all,
                    relevance.ofEvidence(all),
                    relevance.ofAnswer(all),
                    fit(candidate, answer, all, held.coverage())));
        }
        return new Comparison(candidate.hit(), ofExchange, relevance.ofExchange(ofExchange), answers);
    }

    /// Why what is said in an answer counts, in words.
    private String fit(Candidate candidate, Hit.Answer answer, Map<String, Double> signs, Coverage coverage) {
        double close = signs.getOrDefault(Signs.CLOSENESS, 0.0);
        return byMeaning.ofEvidence(signs) > byWords.ofEvidence(signs) && candidate.meaning() != null
                ? String.format(Locale.ROOT, "asked what means the like, closeness %.2f", close)
                : coverage.inWords(candidate.hit(), answer);
    }

    /// Adds what an answer offers. Somebody waits, so only what decides whether it is good enough is looked at.
    private void gather(
            Question question,
            Held held,
            Candidate candidate,
            Hit.Answer answer,
            List<Evidence> named,
            List<Evidence> advice) {
        Map<String, Double> signs = held.signs().ofEvidence(candidate, answer);
        double relevance = relevance(candidate).ofEvidence(signs);
        if (relevance < ranking.relevanceMin()) {
            return;
        }
        var recommendation = answer.recommendation();
        Freshness freshness = new Freshness(ranking.halfLife(), ranking.freshnessMin(), ranking.undatedFreshness());
        String fit = fit(candidate, answer, signs, held.coverage());
        for (Opinion opinion : recommendation.opinions()) {
            Evidence evidence = new Evidence(
                    recommendation.peer(),
                    opinion,
                    recommendation.at(),
                    recommendation.source(),
                    relevance,
                    freshness.of(recommendation.at(), question.asOf()),
                    fit);
            (opinion.kind() == Opinion.Kind.NAMED ? named : advice).add(evidence);
        }
    }

    /// Each named thing once, however peers write it. Only what answers the like of the question is compared, so that
    /// two names that look alike are of one kind.
    private List<RankedSuggestion> merged(Question question, List<Evidence> evidence, Feedback feedback) {
        Aliases aliases = aliases(question, evidence);
        List<Evidence> shown = evidence.stream()
                .filter(one -> !aliases.isHidden(one.opinion().name()))
                .map(one -> aliases.isHiddenIn(one.opinion().reason()) ? one.withoutReason() : one)
                .toList();
        return best(by(shown, aliases::of).stream()
                        .map(all -> new Tally(all, feedback.on(names(all, aliases), question.asOf()), ranking)))
                .map(tally -> tally.suggestion().merged(aliases, tally.names()))
                .toList();
    }

    /// Every name that a suggestion goes by, also the one that a curator gave it.
    private static List<SuggestionKey> names(List<Evidence> all, Aliases aliases) {
        return all.stream()
                .map(one -> one.opinion().name())
                .flatMap(name -> Stream.concat(Stream.of(name), aliases.shown(name).stream()))
                .map(SuggestionKey::of)
                .toList();
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
        return best(by(shown, SuggestionKey::of).stream().map(all -> new Tally(all, Voices.NONE, ranking)))
                .map(Tally::suggestion)
                .toList();
    }

    private static Collection<List<Evidence>> by(List<Evidence> evidence, Function<String, SuggestionKey> key) {
        Map<SuggestionKey, List<Evidence>> bySuggestion = new LinkedHashMap<>();
        evidence.forEach(one -> bySuggestion
                .computeIfAbsent(key.apply(one.opinion().name()), _ -> new ArrayList<>())
                .add(one));
        return bySuggestion.values();
    }

    /// The best of what was said of each suggestion; only of those is all told.
    private Stream<Tally> best(Stream<Tally> suggestions) {
        return suggestions.sorted(Tally.BEST_FIRST).limit(ranking.suggestionsMax());
    }

    private static String reason(Question question, List<RankedSuggestion> ranked) {
        return ranked.isEmpty()
                ? "nobody has recommended that here yet"
                : "peers answered requests like '" + question.subject() + "'";
    }
}
