package org.vouch.indexer.index;

import java.util.EnumMap;
import java.util.Map;

/// How much a word counts by where it is found; the one place where fields are weighed.
///
/// @param weights a weight of 0 or more for every field; 0 leaves the field out
public record FieldWeights(Map<Field, Double> weights) {

    /// @throws IllegalArgumentException when a weight is missing, negative or not a number, or none is above 0
    public FieldWeights {
        EnumMap<Field, Double> copy = new EnumMap<>(weights);
        for (Field field : Field.values()) {
            Double weight = copy.get(field);
            if (weight == null || !(weight >= 0)) {
                throw new IllegalArgumentException("the weight of " + field + " must be 0 or more: " + weight);
            }
        }
        if (copy.values().stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("one field at least must weigh something");
        }
        weights = copy;
    }

    /// Weights in the order of the fields.
    public static FieldWeights of(double title, double text, double topics, double answers, double names) {
        return new FieldWeights(Map.of(
                Field.TITLE,
                title,
                Field.TEXT,
                text,
                Field.TOPICS,
                topics,
                Field.ANSWERS,
                answers,
                Field.NAMES,
                names));
    }

    /// The weight of one field.
    public double of(Field field) {
        return weights.getOrDefault(field, 0.0);
    }

    /// The weight of the field that weighs the most; above 0.
    public double heaviest() {
        return weights.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
