package org.vouch.bot.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.indexer.index.Concept;
import org.vouch.indexer.index.Field;
import org.vouch.indexer.index.FieldWeights;
import org.vouch.indexer.index.Hit;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.CommunityId;

/// How well a peer's answer fits a question: the share of what the question asks for that is found in the answer
/// and in the request that it answered. Rare words are a larger share than common ones, so a question about
/// something that nobody ever spoke of fits nothing.
final class Relevance {

    private static final List<Field> OF_REQUEST = List.of(Field.TITLE, Field.TEXT, Field.TOPICS);
    private static final List<Field> OF_ANSWER = List.of(Field.ANSWERS, Field.NAMES);

    private final FieldWeights fields;
    private final double full;
    private final Map<Concept, Double> shares;
    private final Set<Concept> heads;

    /// @param subject   what the question is about
    /// @param community to whom words are rare or common
    Relevance(Subject subject, CommunityId community, Snapshot snapshot, FieldWeights fields) throws IOException {
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

    /// 0 when nothing fits, or not what the question is about; 1 when everything asked for is found.
    double of(Hit hit, Hit.Answer answer) {
        if (heads.stream().noneMatch(head -> holds(head, hit, answer))) {
            return 0;
        }
        double found = 0;
        for (Map.Entry<Concept, Double> share : shares.entrySet()) {
            double inRequest = trust(share.getKey(), hit.matched(), OF_REQUEST);
            double inAnswer = trust(share.getKey(), answer.matched(), OF_ANSWER);
            found += share.getValue() * Math.max(inRequest, inAnswer);
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

    private boolean holds(Concept concept, Hit hit, Hit.Answer answer) {
        return trust(concept, hit.matched(), OF_REQUEST) > 0 || trust(concept, answer.matched(), OF_ANSWER) > 0;
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
