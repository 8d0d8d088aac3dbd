package org.vouch.bot.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.vouch.indexer.index.Concept;
import org.vouch.indexer.index.Field;
import org.vouch.indexer.index.FieldWeights;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.CommunityId;

/// The share of what a question asks for that an exchange holds, by its words. Rare words are a larger share than
/// common ones, so of a question about something that nobody ever spoke of nothing is covered.
final class Coverage {

    private static final List<Field> OF_REQUEST = List.of(Field.TITLE, Field.TEXT, Field.TOPICS);
    private static final List<Field> OF_ANSWER = List.of(Field.ANSWERS, Field.NAMES);

    private final FieldWeights fields;
    private final double full;
    private final Map<Concept, Double> shares;
    private final Set<Concept> heads;

    /// @param subject   what the question is about
    /// @param community to whom words are rare or common
    Coverage(Subject subject, CommunityId community, Snapshot snapshot, FieldWeights fields) throws IOException {
        this.fields = fields;
        this.full = fields.of(Field.TITLE) > 0 ? fields.of(Field.TITLE) : fields.heaviest();
        Map<Concept, Double> weights = new LinkedHashMap<>();
        for (Map.Entry<Concept, Double> concept : subject.weights().entrySet()) {
            weights.put(concept.getKey(), concept.getValue() * snapshot.rarity(community, concept.getKey()));
        }
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((concept, weight) -> weight / sum);
        this.shares = weights;
        this.heads = subject.heads();
    }

    /// Of the question, what the request holds, 0 to 1.
    double byRequest(Hit hit) {
        return share(concept -> trust(concept, hit.matched(), OF_REQUEST));
    }

    /// Of the question, what the request and the answer hold together, 0 to 1.
    double byBoth(Hit hit, Hit.Answer answer) {
        return share(concept ->
                Math.max(trust(concept, hit.matched(), OF_REQUEST), trust(concept, answer.matched(), OF_ANSWER)));
    }

    /// Whether the request holds what the question is about.
    boolean isAbout(Hit hit) {
        return heads.stream().anyMatch(head -> trust(head, hit.matched(), OF_REQUEST) > 0);
    }

    /// Whether the answer holds what the question is about.
    boolean isAbout(Hit.Answer answer) {
        return heads.stream().anyMatch(head -> trust(head, answer.matched(), OF_ANSWER) > 0);
    }

    private double share(ToDoubleFunction<Concept> trust) {
        double found = 0;
        for (Map.Entry<Concept, Double> share : shares.entrySet()) {
            found += share.getValue() * trust.applyAsDouble(share.getKey());
        }
        return found;
    }

    /// The labels of the concepts that `hit` and `answer` hold, and of those that they lack.
    String inWords(Hit hit, Hit.Answer answer) {
        StringBuilder has = new StringBuilder();
        StringBuilder lacks = new StringBuilder();
        for (Concept concept : shares.keySet()) {
            boolean found =
                    trust(concept, hit.matched(), OF_REQUEST) > 0 || trust(concept, answer.matched(), OF_ANSWER) > 0;
            (found ? has : lacks).append(' ').append(concept.label());
        }
        return "has" + (has.isEmpty() ? " nothing" : has) + (lacks.isEmpty() ? "" : ", lacks" + lacks);
    }

    /// A concept that is found in the title of the request is trusted in full: that is what was asked; and so is one
    /// in a name: it was asked by name. Found in a field that weighs less only, it is trusted so much less.
    private double trust(Concept concept, Map<Field, Set<Concept>> matched, List<Field> where) {
        double trust = 0;
        for (Field field : where) {
            if (matched.getOrDefault(field, Set.of()).contains(concept)) {
                trust = Math.max(trust, field == Field.NAMES ? 1 : Math.min(1, fields.of(field) / full));
            }
        }
        return trust;
    }
}
