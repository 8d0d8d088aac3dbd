package org.vouch.indexer.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The names of everything in the index, in one place.
///
/// An entry is a block of documents that stay together: one for each recommendation, in order, and after them
/// one for the exchange as a whole.
final class ShelfFields {

    /// Changes whenever an index of before cannot be read as one of now.
    static final String SCHEMA = "2";

    /// Keys of what a commit says of itself.
    static final String SCHEMA_KEY = "schema";
    static final String FILE_KEY_PREFIX = "file:";

    /// On every document: the file that it came from, so that it can be taken off the shelf.
    static final String FILE = "file";

    /// On exchanges only.
    static final String COMMUNITY = "community";
    static final String ID = "id";
    static final String AT = "at";
    static final String UNDATED = "undated";
    static final String ENTRY = "entry";

    /// Of an exchange, all its answers and names included.
    static final Map<Field, String> OF_EXCHANGE = names(Map.of(
            Field.TITLE, "title",
            Field.TEXT, "text",
            Field.TOPICS, "topics",
            Field.ANSWERS, "answers",
            Field.NAMES, "names"));

    /// Of a single recommendation.
    static final Map<Field, String> OF_RECOMMENDATION = names(Map.of(Field.ANSWERS, "answer", Field.NAMES, "name"));

    private ShelfFields() {}

    private static Map<Field, String> names(Map<Field, String> names) {
        return Collections.unmodifiableMap(new EnumMap<>(names));
    }
}
