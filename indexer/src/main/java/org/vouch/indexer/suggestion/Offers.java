package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.learned.TagModel;

/// Finds what the peers of an exchange offer by name: names are tagged, and a learned model tells of each whether it is
/// offered.
final class Offers {

    /// From this likelihood on, a name is offered.
    static final double OFFERED_MIN = 0.4;

    private static final Set<String> JOINS = Set.of("and", "or", "&", "also", "then");

    private final Spotter spotter;
    private final NameTagger tagger;
    private final OfferFeatures features;
    private final LinearModel offered;
    private final String fingerprint;

    Offers(Spotter spotter, NameTagger tagger, OfferFeatures features, LinearModel offered, String fingerprint) {
        this.spotter = spotter;
        this.tagger = tagger;
        this.features = features;
        this.offered = offered;
        this.fingerprint = fingerprint;
    }

    static Offers english(Lexicon lexicon) {
        CommonWords words = CommonWords.english(lexicon);
        Spotter spotter = new Spotter(lexicon);
        LinearModel named = LinearModel.read(Offers.class, "names.tsv");
        LinearModel offered = LinearModel.read(Offers.class, "offered.tsv");
        return new Offers(
                spotter,
                new NameTagger(new WordTraits(lexicon, words), spotter, new TagModel(named)),
                new OfferFeatures(lexicon, words),
                offered,
                words.fingerprint() + named.fingerprint() + offered.fingerprint());
    }

    /// Hexadecimal digits that change with the weights and words that decide.
    String fingerprint() {
        return fingerprint;
    }

    /// What peers name, in the order in which it is first named.
    List<Candidate> candidates(Reading reading, Names names) {
        Map<String, List<Candidate.Place>> places = new LinkedHashMap<>();
        for (Reading.Said said : reading.answers()) {
            if (!said.peer()) {
                continue;
            }
            for (int i = 0; i < said.lines().size(); i++) {
                for (Candidate.Place place : places(reading, said, i, names)) {
                    places.computeIfAbsent(place.spot().key(), _ -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        places.forEach((key, mentions) -> candidates.add(new Candidate(key, mentions)));
        return candidates;
    }

    private List<Candidate.Place> places(Reading reading, Reading.Said said, int line, Names names) {
        Sentence sentence = said.lines().get(line).words();
        Spots spots = spotter.in(sentence, names);
        List<NameTagger.Tagged> tagged = tagger.names(reading, said, sentence, spots, names);
        List<Candidate.Place> places = new ArrayList<>();
        int head = 0;
        for (int i = 0; i < tagged.size(); i++) {
            head = i > 0 && isListed(sentence, tagged.get(i - 1), tagged.get(i)) ? head : i;
            places.add(new Candidate.Place(
                    said,
                    spots,
                    line,
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
        return candidates.stream()
                .filter(candidate -> !features.isNone(candidate, names)
                        && (names.isOnCard(candidate.key())
                                || likelihood(reading, candidate, candidates, names) >= OFFERED_MIN))
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

    double likelihood(Reading reading, Candidate candidate, List<Candidate> all, Names names) {
        double sum = offered.intercept();
        for (Map.Entry<String, Double> feature :
                features.of(reading, candidate, all, names).entrySet()) {
            sum += offered.weight(feature.getKey()) * feature.getValue();
        }
        return LinearModel.probability(sum);
    }
}
