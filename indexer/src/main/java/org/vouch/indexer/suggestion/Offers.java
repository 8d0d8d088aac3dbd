package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.learned.TagModel;
import org.vouch.indexer.meaning.Encoder;

/// Finds what the peers of an exchange offer by name: names are tagged, and a learned model tells of each whether it is
/// offered.
final class Offers {

    /// From this likelihood on, a name is offered.
    private static final double OFFERED_MIN = 0.4;

    /// The same where only words tell: names are less sure then, and a false one is worse than a missing one.
    private static final double OFFERED_BY_WORDS_MIN = 0.5;

    /// What is a name this surely is one wherever it stands again in the exchange.
    private static final double SURE_MIN = 0.3;

    private static final Set<String> JOINS = Set.of("and", "or", "&", "also", "then");

    private static final double ASKED_MAX = 4;

    private final Spotter spotter;
    private final NameTagger tagger;
    private final @Nullable NameMeaning meaning;
    private final OfferFeatures features;
    private final LinearModel offered;
    private final String fingerprint;

    /// @param meaning what the meaning of words tells of names; null when nothing is asked about it
    Offers(
            Spotter spotter,
            NameTagger tagger,
            @Nullable NameMeaning meaning,
            OfferFeatures features,
            LinearModel offered,
            String fingerprint) {
        this.spotter = spotter;
        this.tagger = tagger;
        this.meaning = meaning;
        this.features = features;
        this.offered = offered;
        this.fingerprint = fingerprint;
    }

    /// @param encoder of what words mean; null when it is not asked
    static Offers english(Lexicon lexicon, @Nullable Encoder encoder) {
        CommonWords words = CommonWords.english(lexicon);
        Spotter spotter = new Spotter(lexicon);
        LinearModel named = LinearModel.read(Offers.class, "names.tsv");
        NameMeaning meaning = encoder == null ? null : NameMeaning.english(encoder);
        LinearModel offered =
                LinearModel.read(Offers.class, meaning == null ? "offered.tsv" : "offered-by-meaning.tsv");
        return new Offers(
                spotter,
                new NameTagger(new WordTraits(lexicon, words), spotter, new TagModel(named)),
                meaning,
                new OfferFeatures(lexicon, words),
                offered,
                words.fingerprint()
                        + named.fingerprint()
                        + offered.fingerprint()
                        + (meaning == null ? "" : meaning.fingerprint()));
    }

    /// Hexadecimal digits that change with the weights and words that decide.
    String fingerprint() {
        return fingerprint;
    }

    /// A line of an answer, with what is named in it.
    ///
    /// @param at place of the line in the answer
    private record LineOfNames(Reading.Said said, int at, Spots spots, List<NameTagger.Tagged> tagged) {

        Sentence words() {
            return said.lines().get(at).words();
        }
    }

    /// What peers name, in the order in which it is first named.
    List<Candidate> candidates(Reading reading, Names names) {
        List<LineOfNames> lines = lines(reading, names);
        Names sure = Names.learned(
                lines.stream()
                        .flatMap(line -> line.tagged().stream())
                        .filter(one -> one.likelihood() >= SURE_MIN)
                        .map(one -> one.spot().key())
                        .collect(Collectors.toSet()),
                Set.of(),
                Set.of(),
                Set.of());
        Map<String, List<Candidate.Place>> places = new LinkedHashMap<>();
        for (LineOfNames line : lines) {
            tagger.addAgain(line.words(), sure, line.tagged());
            for (Candidate.Place place : places(line)) {
                places.computeIfAbsent(place.spot().key(), _ -> new ArrayList<>())
                        .add(place);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        places.forEach((key, mentions) -> candidates.add(new Candidate(key, mentions)));
        return candidates;
    }

    private List<LineOfNames> lines(Reading reading, Names names) {
        List<LineOfNames> lines = new ArrayList<>();
        for (Reading.Said said : reading.answers()) {
            if (!said.peer()) {
                continue;
            }
            List<double[][]> meant = meant(said);
            for (int i = 0; i < said.lines().size(); i++) {
                Sentence words = said.lines().get(i).words();
                Spots spots = spotter.in(words, names);
                lines.add(new LineOfNames(
                        said, i, spots, tagger.names(reading, said, words, spots, meant.get(i), names)));
            }
        }
        return lines;
    }

    private List<double[][]> meant(Reading.Said said) {
        if (meaning != null) {
            return meaning.scores(said);
        }
        return said.lines().stream()
                .map(line -> new double[line.words().tokens().size()][TagModel.TAGS])
                .toList();
    }

    private static List<Candidate.Place> places(LineOfNames line) {
        List<NameTagger.Tagged> tagged = line.tagged();
        List<Candidate.Place> places = new ArrayList<>();
        int head = 0;
        for (int i = 0; i < tagged.size(); i++) {
            head = i > 0 && isListed(line.words(), tagged.get(i - 1), tagged.get(i)) ? head : i;
            places.add(new Candidate.Place(
                    line.said(),
                    line.spots(),
                    line.at(),
                    tagged.get(i),
                    tagged.get(head),
                    i == 0 ? null : tagged.get(i - 1),
                    i == tagged.size() - 1 ? null : tagged.get(i + 1)));
        }
        return places;
    }

    /// Whether nothing but a comma, "or" and the like stands between two names.
    private static boolean isListed(Sentence sentence, NameTagger.Tagged one, NameTagger.Tagged next) {
        return JOINS.containsAll(
                sentence.forms().subList(one.spot().end(), next.spot().first()));
    }

    /// Those that are offered.
    List<Candidate> offered(Reading reading, Names names) {
        List<Candidate> candidates = candidates(reading, names);
        Map<String, Double> asked = asked(reading);
        double min = meaning == null ? OFFERED_BY_WORDS_MIN : OFFERED_MIN;
        return candidates.stream()
                .filter(candidate -> !features.isNone(candidate, names)
                        && (names.isOnCard(candidate.key())
                                || likelihood(reading, candidate, candidates, asked, names) >= min))
                .toList();
    }

    /// An answer by a peer: its sentences with what they offer.
    record Offering(Reading.Said said, List<Named> sentences) {

        Offering {
            sentences = List.copyOf(sentences);
        }
    }

    /// Each answer by a peer, in order.
    List<Offering> answers(Reading reading, Names names) {
        IdentityHashMap<Reading.Said, Map<Integer, List<Spot>>> spots = new IdentityHashMap<>();
        for (Candidate candidate : offered(reading, names)) {
            for (Candidate.Place place : candidate.mentions()) {
                Line.InSentence where = place.inSentence();
                spots.computeIfAbsent(place.said(), _ -> new HashMap<>())
                        .computeIfAbsent(where.sentence(), _ -> new ArrayList<>())
                        .add(where.spot());
            }
        }
        return reading.answers().stream()
                .filter(Reading.Said::peer)
                .map(said -> new Offering(said, named(said, spots.getOrDefault(said, Map.of()))))
                .toList();
    }

    private static List<Named> named(Reading.Said said, Map<Integer, List<Spot>> spots) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < said.sentences().size(); i++) {
            List<Spot> here = new ArrayList<>(spots.getOrDefault(i, List.of()));
            here.sort(Comparator.comparingInt(Spot::first));
            named.add(new Named(said.sentences().get(i), here));
        }
        return named;
    }

    private double likelihood(
            Reading reading, Candidate candidate, List<Candidate> all, Map<String, Double> asked, Names names) {
        double sum = offered.intercept();
        for (Map.Entry<String, Double> feature :
                features(reading, candidate, all, asked, names).entrySet()) {
            sum += offered.weight(feature.getKey()) * feature.getValue();
        }
        return LinearModel.probability(sum);
    }

    /// What the request tells of all that is named; nothing where its meaning is not asked about.
    Map<String, Double> asked(Reading reading) {
        return meaning == null
                ? Map.of()
                : Map.of("names asked", Math.clamp(meaning.asksForNames(reading), -ASKED_MAX, ASKED_MAX) / ASKED_MAX);
    }

    /// What tells whether something named is offered.
    ///
    /// @param asked what the request tells
    Map<String, Double> features(
            Reading reading, Candidate candidate, List<Candidate> all, Map<String, Double> asked, Names names) {
        Map<String, Double> seen = features.of(reading, candidate, all, names);
        seen.putAll(asked);
        return seen;
    }
}
