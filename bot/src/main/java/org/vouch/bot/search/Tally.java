package org.vouch.bot.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Stance;

/// Counts what peers said of one suggestion: each peer once, by what they said last.
final class Tally {

    /// Highest score first; then what more peers vouch for, what is newer, and the alphabet.
    static final Comparator<Tally> BEST_FIRST = Comparator.comparingLong((Tally tally) -> tally.thousandths)
            .thenComparingInt(tally -> tally.vouches)
            .thenComparing(tally -> tally.newest == null ? Instant.MIN : tally.newest)
            .reversed()
            .thenComparing(tally -> tally.name);

    private static final Comparator<Evidence> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(Evidence::weight).reversed().thenComparing(Evidence.LATEST_FIRST);

    private final List<Evidence> all;
    private final Ranking ranking;
    private final Collection<Evidence> counted;
    private final Optional<Explanation.Part> feedback;
    private final long thousandths;
    private final int vouches;
    private final @Nullable Instant newest;
    private final String name;

    /// @param all    that was said of the suggestion; not empty
    /// @param voices what members made of it who were shown it
    Tally(List<Evidence> all, Voices voices, Ranking ranking) {
        this.all = all.stream().sorted(Evidence.LATEST_FIRST).toList();
        this.ranking = ranking;
        this.counted = onePerPeer();
        long said = counted.stream()
                .mapToLong(evidence -> Explanation.Part.of("", points(evidence)).thousandths())
                .sum();
        this.feedback = voices.part(said, ranking.feedbackWeight());
        this.thousandths = said + feedback.map(Explanation.Part::thousandths).orElse(0L);
        this.vouches = count(Stance.VOUCH);
        this.newest = newest();
        this.name = usualName();
    }

    /// Every name that it goes by.
    Set<String> names() {
        return all.stream().map(one -> one.opinion().name()).collect(Collectors.toCollection(TreeSet::new));
    }

    /// All that is told of it.
    RankedSuggestion suggestion() {
        Explanation explanation = new Explanation(
                Stream.concat(counted.stream().sorted(WEIGHTIEST_FIRST).map(this::part), feedback.stream())
                        .toList());
        return new RankedSuggestion(
                name,
                all.getFirst().opinion().kind(),
                vouches,
                advertised(),
                count(Stance.WARNING),
                newest,
                explanation.sum(),
                quotes(),
                explanation);
    }

    /// The weightiest of what each peer said in their latest stance.
    private Collection<Evidence> onePerPeer() {
        Map<MemberId, Evidence> byPeer = new LinkedHashMap<>();
        for (Evidence evidence : all) {
            byPeer.merge(
                    evidence.peer(),
                    evidence,
                    (latest, earlier) ->
                            earlier.opinion().stance() == latest.opinion().stance()
                                            && earlier.weight() > latest.weight()
                                    ? earlier
                                    : latest);
        }
        return byPeer.values();
    }

    private double points(Evidence evidence) {
        double factor = evidence.opinion().stance() == Stance.VOUCH ? 1 : -ranking.warningWeight();
        return factor * evidence.weight();
    }

    private Explanation.Part part(Evidence evidence) {
        boolean vouch = evidence.opinion().stance() == Stance.VOUCH;
        String what = String.format(
                Locale.ROOT,
                "a peer %s (%s, %s): relevance %.3f (%s) x freshness %.3f%s",
                verb(evidence.opinion()),
                evidence.at() == null
                        ? "undated"
                        : evidence.at().atZone(ZoneOffset.UTC).toLocalDate(),
                evidence.source().place(),
                evidence.relevance(),
                evidence.fit(),
                evidence.freshness(),
                vouch ? "" : String.format(Locale.ROOT, " x warning weight -%.2f", ranking.warningWeight()));
        return Explanation.Part.of(what, points(evidence));
    }

    private static String verb(Opinion opinion) {
        return switch (opinion.stance()) {
            case VOUCH -> opinion.own() ? "vouches for what seems to be their own" : "vouches";
            case WARNING -> "warns";
        };
    }

    private int count(Stance stance) {
        return (int) counted.stream()
                .filter(evidence -> evidence.opinion().stance() == stance)
                .count();
    }

    private int advertised() {
        return (int) counted.stream()
                .filter(evidence -> evidence.opinion().stance() == Stance.VOUCH)
                .filter(evidence -> evidence.opinion().own())
                .count();
    }

    private @Nullable Instant newest() {
        return all.stream()
                .map(Evidence::at)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// The spelling that is used most; of equals the longest, then the first in the alphabet.
    private String usualName() {
        Map<String, Integer> uses = new TreeMap<>();
        all.forEach(evidence -> uses.merge(evidence.opinion().name().strip(), 1, Integer::sum));
        return uses.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> use) -> use.getValue())
                        .thenComparingInt(use -> use.getKey().length())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    /// The best of each stance that was taken first, so that what is contested shows both sides; then what else
    /// is best.
    private List<Quote> quotes() {
        List<Evidence> best = tellingFirst();
        Set<Evidence> shown = new LinkedHashSet<>();
        for (Stance stance : Stance.values()) {
            best.stream()
                    .filter(evidence -> evidence.opinion().stance() == stance)
                    .findFirst()
                    .ifPresent(shown::add);
        }
        shown.addAll(best);
        return shown.stream()
                .limit(ranking.quotesMax())
                .map(evidence -> new Quote(
                        Shortened.to(
                                ranking.quoteCharactersMax(), evidence.opinion().reason()),
                        evidence.opinion().stance(),
                        evidence.source()))
                .toList();
    }

    /// What tells why before what does not, each the weightiest first.
    private List<Evidence> tellingFirst() {
        Map<Boolean, List<Evidence>> byTelling =
                counted.stream().sorted(WEIGHTIEST_FIRST).collect(Collectors.partitioningBy(Evidence::tellsWhy));
        return Stream.of(true, false)
                .flatMap(telling -> byTelling.getOrDefault(telling, List.of()).stream())
                .toList();
    }
}
