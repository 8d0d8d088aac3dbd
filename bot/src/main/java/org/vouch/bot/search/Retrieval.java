package org.vouch.bot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.index.Found;
import org.vouch.indexer.index.Meaning;
import org.vouch.indexer.index.ShelfQuery;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.meaning.Vector;

/// Finds the exchanges that are worth a closer look: those that share words with a question, and those that mean the
/// like of it. Each counts by both, weighed against each other as the admin says.
final class Retrieval {

    private static final double SUBJECT_BOOST = 2.0;

    private final Snapshot snapshot;
    private final @Nullable ByMeaning meaning;
    private final Ranking ranking;

    Retrieval(Snapshot snapshot, @Nullable ByMeaning meaning, Ranking ranking) {
        this.snapshot = snapshot;
        this.meaning = meaning;
        this.ranking = ranking;
    }

    /// The most promising exchanges, best first.
    ///
    /// @param asked   what the question means; null when nobody can tell
    /// @param limit   at the most so many
    /// @param closely whether their answers are to be ranked
    List<Candidate> candidates(Question question, Subject subject, @Nullable Vector asked, int limit, boolean closely)
            throws IOException {
        ShelfQuery query = query(question, subject, limit);
        List<Found> found = new ArrayList<>(snapshot.find(query));
        Map<String, Meaning> meanings = Map.of();
        if (meaning != null && asked != null) {
            found.addAll(alike(query, asked, found));
            Set<String> keys = found.stream().map(Found::key).collect(Collectors.toCollection(TreeSet::new));
            meanings = meaning.meanings().of(question.community(), keys, closely);
        }
        List<Found> best = best(found, closeness(asked, meanings), limit);
        List<Candidate> candidates = new ArrayList<>();
        var hits = snapshot.read(query, best, closely);
        for (int i = 0; i < best.size(); i++) {
            candidates.add(new Candidate(hits.get(i), meanings.get(best.get(i).key())));
        }
        return candidates;
    }

    private ShelfQuery query(Question question, Subject subject, int limit) {
        Sought sought = new Sought();
        // Where there are too many, what it is about is not what is left out.
        subject.heads().forEach(head -> sought.add(head, 0));
        subject.weights().forEach((concept, weight) -> sought.add(concept, SUBJECT_BOOST * weight));
        snapshot.concepts(question.text()).forEach(concept -> sought.add(concept, 1.0));
        return new ShelfQuery(question.community(), question.asOf(), sought.weights(), ranking.fields(), limit);
    }

    /// What means the like and was not found by its words.
    private List<Found> alike(ShelfQuery query, Vector asked, List<Found> byWords) throws IOException {
        Set<String> known = byWords.stream().map(Found::key).collect(Collectors.toSet());
        List<String> nearest =
                meaning == null ? List.of() : meaning.meanings().nearest(query.community(), asked, query.limit());
        return snapshot.find(
                query, nearest.stream().filter(key -> !known.contains(key)).toList());
    }

    private static Map<String, Double> closeness(@Nullable Vector asked, Map<String, Meaning> meanings) {
        Map<String, Double> closeness = new HashMap<>();
        if (asked != null) {
            meanings.forEach((key, one) -> closeness.put(key, asked.closeness(one.request())));
        }
        return closeness;
    }

    /// By words and by meaning, each from 0 for the worst of them to 1 for the best.
    private List<Found> best(List<Found> found, Map<String, Double> closeness, int limit) {
        Scale words = Scale.of(found.stream().map(Found::score).toList());
        Scale meanings = Scale.of(List.copyOf(closeness.values()));
        Map<Found, Double> scores = new LinkedHashMap<>();
        for (Found one : found) {
            double byWords = words.of(one.score());
            @Nullable Double close = closeness.get(one.key());
            double byMeaning = close == null ? byWords : meanings.of(close);
            double weight = ranking.meaningWeight();
            scores.put(one, (1 - weight) * byWords + weight * byMeaning);
        }
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Found, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().key())
                        .thenComparingInt(entry -> entry.getKey().place()))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    /// From the least of some numbers to the most of them.
    private record Scale(double least, double most) {

        static Scale of(List<Double> numbers) {
            return new Scale(
                    numbers.stream().min(Comparator.naturalOrder()).orElse(0.0),
                    numbers.stream().max(Comparator.naturalOrder()).orElse(0.0));
        }

        /// 0 to 1.
        double of(double number) {
            return most > least ? (number - least) / (most - least) : 0;
        }
    }
}
