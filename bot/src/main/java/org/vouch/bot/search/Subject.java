package org.vouch.bot.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vouch.indexer.index.Concept;
import org.vouch.indexer.index.Snapshot;

/// What a question is about, as concepts with weights: the thing itself counts in full, what narrows it down ("for a
/// mid-size hospital", "in Leeds") counts half. Words that any thing could be called ("company", "provider") and
/// numbers count little; where the thing has no other name, it is what narrows it down ("a company for penetration
/// tests of our servers"), and what narrows that down further counts a quarter.
///
/// @param weights above 0 and up to 1, in the order of the question
/// @param heads   what an answer must be about, one of them at least: of a managed SOC the SOC, of a mid-size car the
///                car
record Subject(Map<Concept, Double> weights, Set<Concept> heads) {

    private static final double THING = 1.0;
    private static final double CONSTRAINT = 0.5;
    private static final double FURTHER_CONSTRAINT = 0.25;
    private static final double GENERIC = 0.1;

    /// Words after which an English noun phrase is narrowed down: of "penetration tests of our servers" the tests are
    /// the thing.
    private static final Pattern NARROWING = Pattern.compile(
            "\\s(?:of|for|in|at|near|around|with|without|under|within|from|to|that|which|who|on|by|close to|based in|"
                    + "outside|inside|below|above|between|not)\\s+",
            Pattern.CASE_INSENSITIVE);

    /// Joins things of which each would do.
    private static final Pattern OR = Pattern.compile("\\s+(or|and|vs)\\s+|[,/;]", Pattern.CASE_INSENSITIVE);

    /// How many there are of something is seldom the same twice.
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private static final Set<String> GENERIC_WORDS =
            Pattern.compile("\\s+").splitAsStream("""
                    agencies agency anybody anyone brand brands business businesses companies company contractor
                    contractors current existing expert experts firm firms guy guys help helps kind kinds local
                    make makes new old option options outfit partner partners people person place places platform
                    platforms product products professional professionals project projects provider providers
                    recommendation recommendations review reviews service services shop shops solution solutions
                    somebody someone something sort sorts specialist specialists store stores supplier suppliers
                    team teams thing things tool tools type types vendor vendors""").collect(Collectors.toUnmodifiableSet());

    static Subject of(Question question, Snapshot snapshot) {
        Phrase phrase = Phrase.of(question.subject().strip());
        Map<Concept, Double> weights = new LinkedHashMap<>();
        snapshot.concepts(phrase.thing()).forEach(concept -> weights.put(concept, telling(concept, THING)));
        Set<Concept> heads = heads(phrase.thing(), snapshot);
        double constraint = heads.isEmpty() ? FURTHER_CONSTRAINT : CONSTRAINT;
        while (heads.isEmpty() && !phrase.rest().isEmpty()) {
            phrase = Phrase.of(phrase.rest());
            List<Concept> concepts = snapshot.concepts(phrase.thing());
            concepts.forEach(concept -> weights.putIfAbsent(concept, telling(concept, THING)));
            heads = telling(concepts);
        }
        snapshot.concepts(phrase.rest()).forEach(concept -> weights.putIfAbsent(concept, telling(concept, constraint)));
        return new Subject(weights, heads);
    }

    /// A phrase up to where it is narrowed down, and what narrows it down.
    private record Phrase(String thing, String rest) {

        static Phrase of(String phrase) {
            Matcher matcher = NARROWING.matcher(phrase);
            return matcher.find() && matcher.start() > 0
                    ? new Phrase(phrase.substring(0, matcher.start()), phrase.substring(matcher.end()))
                    : new Phrase(phrase, "");
        }
    }

    private static double telling(Concept concept, double weight) {
        return isGeneric(concept) ? GENERIC : weight;
    }

    private static Set<Concept> telling(List<Concept> concepts) {
        return concepts.stream().filter(concept -> !isGeneric(concept)).collect(Collectors.toUnmodifiableSet());
    }

    /// An English noun phrase ends with what it is about.
    private static Set<Concept> heads(String thing, Snapshot snapshot) {
        return OR.splitAsStream(thing)
                .map(snapshot::concepts)
                .flatMap(one -> one.reversed().stream()
                        .filter(concept -> !isGeneric(concept))
                        .limit(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isGeneric(Concept concept) {
        String label = concept.label();
        return GENERIC_WORDS.contains(label.toLowerCase(Locale.ROOT))
                || NUMBER.matcher(label).matches();
    }
}
