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
/// mid-size hospital", "in Leeds") counts half. Words that any thing could be called ("company", "provider") count
/// little; where the thing has no other name, it is what narrows it down ("a company for penetration tests").
///
/// @param weights above 0 and up to 1, in the order of the question
/// @param heads   what an answer must be about, one of them at least: of a managed SOC the SOC, of a mid-size car the
///                car
record Subject(Map<Concept, Double> weights, Set<Concept> heads) {

    private static final double THING = 1.0;
    private static final double CONSTRAINT = 0.5;
    private static final double GENERIC = 0.25;

    /// Words after which an English noun phrase is narrowed down.
    private static final Pattern NARROWING = Pattern.compile(
            "\\s(for|in|at|near|around|with|without|under|within|from|to|that|which|who|on|by|close to|based in|"
                    + "outside|inside|below|above|between|not)\\s",
            Pattern.CASE_INSENSITIVE);

    /// Joins things of which each would do.
    private static final Pattern OR = Pattern.compile("\\s+(or|and|vs)\\s+|[,/;]", Pattern.CASE_INSENSITIVE);

    private static final Set<String> GENERIC_WORDS =
            Pattern.compile("\\s+").splitAsStream("""
                    agencies agency anybody anyone business businesses companies company contractor contractors
                    current existing expert experts firm firms guy guys help helps local new old option options
                    outfit partner partners people person place places platform platforms product products
                    professional professionals project projects provider providers recommendation recommendations
                    review reviews service services shop shops solution solutions somebody someone something
                    specialist specialists store stores supplier suppliers team teams thing things tool tools
                    vendor vendors""").collect(Collectors.toUnmodifiableSet());

    static Subject of(Question question, Snapshot snapshot) {
        String subject = question.subject().strip();
        Matcher narrowing = NARROWING.matcher(subject);
        int end = narrowing.find() && narrowing.start() > 0 ? narrowing.start() : subject.length();
        String thing = subject.substring(0, end);
        Set<Concept> heads = heads(thing, snapshot);
        List<Concept> constraints = snapshot.concepts(subject.substring(end));
        Map<Concept, Double> weights = new LinkedHashMap<>();
        snapshot.concepts(thing).forEach(concept -> weights.put(concept, isGeneric(concept) ? GENERIC : THING));
        constraints.forEach(concept -> weights.putIfAbsent(concept, heads.isEmpty() ? THING : CONSTRAINT));
        return new Subject(weights, heads.isEmpty() ? Set.copyOf(constraints) : heads);
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
        return GENERIC_WORDS.contains(concept.label().toLowerCase(Locale.ROOT));
    }
}
