package org.vouch.indexer.export.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntries;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.JsonLines;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.recommendation.Reaction;

/// Rows as objects: one a line, or all in one list. Names that mean nothing are passed over, whatever they hold.
final class JsonRows implements Rows {

    @Override
    public boolean areIn(Part part) throws IOException {
        return Header.of(JsonEntries.names(part.head())).isOfMessages();
    }

    @Override
    public void read(Part part, Hearing hearing, Reader reader) throws IOException {
        if (!part.head().stripLeading().startsWith("[")) {
            JsonLines.read(part, hearing, JsonRows::isKept, entry -> reader.take(row(entry)));
            return;
        }
        JsonEntries.read(
                part,
                hearing,
                JsonRows::isKept,
                root -> root.list(() -> {
                    Optional<JsonEntry> entry = root.entry();
                    if (entry.isPresent() && !reader.take(row(entry.get()))) {
                        root.stop();
                    }
                }));
    }

    private static boolean isKept(String name) {
        return Meaning.of(name).isPresent() || name.equalsIgnoreCase("emoji") || name.equalsIgnoreCase("count");
    }

    private static Row row(JsonEntry entry) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Map<Column, Integer> ranks = new EnumMap<>(Column.class);
        List<Reaction> reactions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : entry.fields().properties()) {
            Optional<Meaning> meaning = Meaning.of(field.getKey());
            if (meaning.isEmpty() || field.getValue().isNull()) {
                continue;
            }
            Column column = meaning.get().column();
            if (field.getValue().isArray() && column == Column.REACTIONS) {
                field.getValue().forEach(reaction -> addReaction(reaction, reactions));
            } else if (field.getValue().isValueNode()
                    && meaning.get().rank() <= ranks.getOrDefault(column, Integer.MAX_VALUE)) {
                ranks.put(column, meaning.get().rank());
                cells.put(column, field.getValue().asText());
            }
        }
        return new Row(cells, reactions, entry.line());
    }

    private static void addReaction(JsonNode reaction, List<Reaction> reactions) {
        if (reaction.isTextual()) {
            ReactionText.read(reaction.asText())
                    .forEach(read -> ReactionText.add(read.emoji(), read.count(), reactions));
            return;
        }
        String emoji = "";
        int count = 1;
        for (Map.Entry<String, JsonNode> field : reaction.properties()) {
            if (field.getKey().equalsIgnoreCase("emoji")) {
                emoji = field.getValue().asText();
            } else if (field.getKey().equalsIgnoreCase("count")) {
                count = field.getValue().asInt(0);
            }
        }
        ReactionText.add(emoji, count, reactions);
    }
}
