package org.vouch.indexer.export.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.recommendation.Reaction;

/// Reads one object as a row. Names that mean nothing are passed over, whatever they hold.
final class JsonRow {

    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final Map<Column, Integer> ranks = new EnumMap<>(Column.class);
    private final List<Reaction> reactions = new ArrayList<>();

    private JsonRow() {}

    /// The object that has just begun, which is read to its end.
    static Row read(JsonParser json, int line) throws IOException {
        JsonRow row = new JsonRow();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            Meaning meaning = Meaning.of(name).orElse(null);
            if (meaning != null && value == JsonToken.START_ARRAY && meaning.column() == Column.REACTIONS) {
                row.addReactions(json);
            } else if (meaning != null && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                row.add(meaning, json.getText());
            } else {
                json.skipChildren();
            }
        }
        return new Row(row.cells, row.reactions, line);
    }

    private void add(Meaning meaning, String cell) {
        if (meaning.rank() <= ranks.getOrDefault(meaning.column(), Integer.MAX_VALUE)) {
            ranks.put(meaning.column(), meaning.rank());
            cells.put(meaning.column(), cell);
        }
    }

    private void addReactions(JsonParser json) throws IOException {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                addReaction(json);
            } else if (token == JsonToken.VALUE_STRING) {
                ReactionText.read(json.getText())
                        .forEach(reaction -> ReactionText.add(reaction.emoji(), reaction.count(), reactions));
            } else {
                json.skipChildren();
            }
        }
    }

    private void addReaction(JsonParser json) throws IOException {
        String emoji = "";
        int count = 1;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING && "emoji".equalsIgnoreCase(name)) {
                emoji = json.getText();
            } else if (value == JsonToken.VALUE_NUMBER_INT && "count".equalsIgnoreCase(name)) {
                count = json.getValueAsInt(0);
            } else {
                json.skipChildren();
            }
        }
        ReactionText.add(emoji, count, reactions);
    }
}
