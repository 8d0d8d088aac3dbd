package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.indexer.recommendation.MemberId;

/// What can be seen of something named that tells whether it is offered: how it is written, what stands around it, how
/// many name it, and what was asked.
final class OfferFeatures {

    private static final int POINTS_MAX = 7;
    private static final int PEERS_MAX = 4;
    private static final double ODDS_MAX = 9;

    /// Makes logarithms of odds about as large as the other features.
    private static final double ODDS_SPREAD = 0.5;

    private static final int OTHERS_MAX = 4;

    private final CommonWords words;
    private final Set<String> kinds;
    private final Set<String> titles;
    private final Set<String> streets;
    private final Set<String> nationalities;
    private final Set<String> countries = Lexicon.countries();
    private final Phrases landmarks;
    private final Phrases inside;
    private final Phrases offering;
    private final Phrases passing;
    private final Phrases praise;

    private final Sieve sieve;
    private final Evidence evidence;

    OfferFeatures(Lexicon lexicon, CommonWords words) {
        sieve = new Sieve(lexicon);
        evidence = new Evidence(lexicon);
        this.words = words;
        kinds = lexicon.words("kinds");
        titles = lexicon.words("titles");
        streets = lexicon.words("streets");
        nationalities = lexicon.words("nationalities");
        landmarks = lexicon.phrases("landmarks");
        inside = lexicon.phrases("inside");
        offering = lexicon.phrases("offering");
        passing = lexicon.phrases("passing");
        praise = lexicon.phrases("praise");
    }

    /// Each with how much of it there is: of what is seen of a mention, the share of the mentions.
    ///
    /// @param all everything named in the exchange
    Map<String, Double> of(Reading reading, Candidate candidate, List<Candidate> all, Names names) {
        Map<String, Double> features = new LinkedHashMap<>();
        double share = 1.0 / candidate.mentions().size();
        int points = 0;
        Set<MemberId> peers = new HashSet<>();
        for (Candidate.Place place : candidate.mentions()) {
            for (String feature : new HashSet<>(mention(reading, place, names))) {
                features.merge(feature, share, Double::sum);
            }
            points += points(place, names);
            peers.add(place.said().message().by());
        }
        addLikelihoods(candidate, features);
        features.put("points=" + Math.min(POINTS_MAX, points), 1.0);
        features.put("peers=" + Math.min(PEERS_MAX, peers.size()), 1.0);
        long others = all.stream()
                .filter(other -> other.isSure() && !other.key().equals(candidate.key()))
                .limit(OTHERS_MAX)
                .count();
        features.put("others=" + others, 1.0);
        if (names.isEverywhere(candidate.key())) {
            features.put("everywhere", 1.0);
        }
        if (countries.contains(candidate.key())) {
            features.put("country", 1.0);
        }
        return features;
    }

    /// How surely it is a name, where it is one by itself.
    private static void addLikelihoods(Candidate candidate, Map<String, Double> features) {
        List<Double> likelihoods = candidate.mentions().stream()
                .map(place -> place.tagged().likelihood())
                .filter(likelihood -> likelihood > 0)
                .toList();
        double sum = 0;
        double odds = 0;
        double surest = -ODDS_MAX;
        for (double likelihood : likelihoods) {
            double logarithm = Math.clamp(Math.log(likelihood / (1 - likelihood)), -ODDS_MAX, ODDS_MAX);
            sum += likelihood;
            odds += logarithm;
            surest = Math.max(surest, logarithm);
        }
        features.put("sure", surest / ODDS_SPREAD);
        features.put("sure on average", odds / likelihoods.size() / ODDS_SPREAD);
        features.put("sure in all", 2 * sum);
        features.put("how often", 2 * Math.log1p(likelihoods.size()));
    }

    private List<String> mention(Reading reading, Candidate.Place place, Names names) {
        List<String> features = new ArrayList<>();
        Sentence sentence = place.words();
        List<Token> tokens = sentence.tokens();
        List<String> forms = sentence.forms();
        Spot spot = place.spot();
        int first = spot.first();
        int end = spot.end();
        writing(reading, tokens.subList(first, end), features);

        features.add("break=" + tokens.get(first).afterBreak()
                + (end == tokens.size() || tokens.get(end).afterBreak()));
        int at = first > 0 && forms.get(first - 1).equals("the") ? first - 1 : first;
        if (landmarks.endsAt(forms, at) || landmarks.endsAt(forms, first)) {
            features.add("landmark");
        }
        if (offering.endsAt(forms, at)) {
            features.add("offering");
        } else if (passing.endsAt(forms, at)) {
            features.add("passing");
        }
        if (inside.endsAt(forms, first)) {
            features.add("inside" + (place.before() != null));
        }
        if (place.before() == null) {
            features.add("nothing before");
        }
        if (place.after() == null) {
            features.add("nothing after");
        }
        head(place, forms, features);

        int rest = tokens.size() - spot.words();
        features.add("rest=" + Math.min(5, rest));
        features.add("at=" + (first == 0) + (end == tokens.size()));
        features.add("sentence=" + Math.min(2, place.line()));
        if (place.line() > 0 && place.line() == place.said().lines().size() - 1) {
            features.add("last," + Math.min(5, rest));
        }
        if (sentence.question()) {
            features.add("question");
        }
        if (first == 0
                && place.line() == 0
                && end < tokens.size()
                && tokens.get(end).afterBreak()) {
            features.add("addressed?" + (rest > 2));
        }
        features.add("rule=" + rule(place, names));
        if (praise.isIn(forms)) {
            features.add("praise");
        }
        features.add("hand=" + place.said().hand());
        if (spot.known()) {
            features.add("known");
        }
        return features;
    }

    /// Whether it can be no suggestion wherever it is named.
    boolean isNone(Candidate candidate, Names names) {
        return candidate.mentions().stream()
                .allMatch(place -> sieve.isNone(place.spot(), place.words(), place.line() == 0, names));
    }

    private String rule(Candidate.Place place, Names names) {
        Sentence sentence = place.words();
        Spots spots = place.spots();
        Spot spot = place.spot();
        Spot rule = spots.at(spot.first());
        if (rule == null) {
            return "none";
        }
        boolean exact = rule.first() == spot.first() && rule.end() == spot.end();
        boolean kept = sieve.keeps(rule, sentence, spots.before(rule), place.line() == 0, names);
        return (exact ? "exact" : "part") + (kept ? "" : ",left out");
    }

    private int points(Candidate.Place place, Names names) {
        if (!rule(place, names).equals("exact")) {
            return 0;
        }
        return evidence.points(place.spot(), place.words(), place.before() != null || place.after() != null, false);
    }

    private void writing(Reading reading, List<Token> name, List<String> features) {
        int lowest = 9;
        int highest = 0;
        int asked = 0;
        boolean nation = true;
        for (Token token : name) {
            int level = words.level(token.form());
            lowest = Math.min(lowest, level);
            highest = Math.max(highest, level);
            asked += isAsked(reading, token.form()) ? 1 : 0;
            nation &= nationalities.contains(token.form());
        }
        String last = name.getLast().form();
        features.add("levels=" + lowest + highest);
        features.add("size=" + Math.min(4, name.size()));
        features.add("asked,levels=" + (asked == name.size()) + lowest + highest);
        features.add("asked=" + (asked == 0 ? "no" : asked == name.size() ? "all" : "some"));
        if (kinds.contains(last)) {
            features.add("kind");
        }
        if (streets.contains(last)) {
            features.add("street");
        }
        if (titles.contains(name.getFirst().form())) {
            features.add("title");
        }
        if (nation) {
            features.add("nation");
        }
        if (name.size() == 1 && reading.isMember(last)) {
            features.add("member");
        }
    }

    /// Whether the request holds the word, in the singular or the plural.
    private static boolean isAsked(Reading reading, String form) {
        return reading.isAsked(form)
                || reading.isAsked(form + "s")
                || (form.endsWith("s") && reading.isAsked(form.substring(0, form.length() - 1)));
    }

    /// What is said of the first of a list is said of all.
    private void head(Candidate.Place place, List<String> forms, List<String> features) {
        Spot head = place.head().spot();
        int first = head.first();
        int at = first > 0 && forms.get(first - 1).equals("the") ? first - 1 : first;
        if (offering.endsAt(forms, at)) {
            features.add("head offering");
        }
        if (landmarks.endsAt(forms, at)) {
            features.add("head landmark");
        }
        if (first != place.spot().first()) {
            features.add("listed");
        }
    }
}
