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
    private static final String COMPLETE_KEY = "complete";

    private MeaningFields() {}

    /// Where the vectors of a community's requests are. Each community has a field of its own, and so a neighbourhood.
    static String request(CommunityId community) {
        return "request:" + community.value();
    }

    /// What a commit says of itself.
    ///
    /// @param version of the shelf that it is complete for; empty when of none
    static Map<String, String> notes(String model, String version) {
        return Map.of(ShelfFields.SCHEMA_KEY, SCHEMA, MODEL_KEY, model, COMPLETE_KEY, version);
    }

    static boolean isOf(String model, Map<String, String> notes) {
        return SCHEMA.equals(notes.get(ShelfFields.SCHEMA_KEY)) && model.equals(notes.get(MODEL_KEY));
    }

    static boolean isCompleteFor(String version, Map<String, String> notes) {
        return version.equals(notes.get(COMPLETE_KEY));
    }
}
