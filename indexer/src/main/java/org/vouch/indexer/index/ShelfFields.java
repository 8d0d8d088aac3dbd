package org.vouch.indexer.index;

import java.util.EnumMap;
import java.util.Map;
import org.vouch.indexer.recommendation.CommunityId;

/// The names of everything in the index, in one place.
///
/// An entry is a block of documents that stay together: one for each recommendation, in order, and after them
/// one for the exchange as a whole.
final class ShelfFields {

    /// Changes whenever an index of before cannot be read as one of now.
    static final String SCHEMA = "7";

    /// Keys of what a commit says of itself.
    static final String SCHEMA_KEY = "schema";
    static final String FILE_KEY_PREFIX = "file:";

    /// On every document: the file that it came from, so that it can be taken off the shelf.
    static final String FILE = "file";

    /// On exchanges that may be found. The last one also on those that may not be yet.
    static final String COMMUNITY = "community";
    static final String ID = "id";
    static final String AT = "at";
    static final String UNDATED = "undated";
    static final String ENTRY = "entry";

    /// On exchanges that nobody may find yet, which have none of the fields that are searched: whose they are.
    static final String HELD = "held";

    /// On exchanges, and on what is kept of their meaning: the [Wordings#key].
    static final String WORDINGS = "wordings";

    private static final Map<Field, String> OF_EXCHANGE = Map.of(
            Field.TITLE, "title",
            Field.TEXT, "text",
            Field.TOPICS, "topics",
            Field.ANSWERS, "answers",
            Field.NAMES, "names");

    private static final Map<Field, String> OF_RECOMMENDATION = Map.of(Field.ANSWERS, "answer", Field.NAMES, "name");

    private ShelfFields() {}

    /// Where the text of a community's exchanges is, all their answers and names included.
    static Map<Field, String> ofExchange(CommunityId community) {
        return of(OF_EXCHANGE, community);
    }

    /// Where the text of a community's single recommendations is.
    static Map<Field, String> ofRecommendation(CommunityId community) {
        return of(OF_RECOMMENDATION, community);
    }

    /// Each community has fields of its own: no word of one is found, or even counted, for another.
    private static Map<Field, String> of(Map<Field, String> names, CommunityId community) {
        Map<Field, String> own = new EnumMap<>(Field.class);
        names.forEach((field, name) -> own.put(field, name + ":" + community.value()));
        return own;
    }
}
