package org.vouch.indexer.index;

import java.util.Map;
import org.vouch.indexer.recommendation.CommunityId;

/// The names of everything in the index of meanings, in one place.
final class MeaningFields {

    /// Vectors of answers, one after the other.
    static final String ANSWERS = "answers";

    /// Changes whenever meanings of before cannot be read as those of now.
    private static final String SCHEMA = "1";

    private static final String MODEL_KEY = "model";

    private MeaningFields() {}

    /// Where the vectors of a community's requests are. Each community has a field of its own, and so a neighbourhood.
    static String request(CommunityId community) {
        return "request:" + community.value();
    }

    /// What a commit says of itself.
    static Map<String, String> notes(String model) {
        return Map.of(ShelfFields.SCHEMA_KEY, SCHEMA, MODEL_KEY, model);
    }

    static boolean isOf(String model, Map<String, String> notes) {
        return notes.equals(notes(model));
    }
}
