package org.vouch.bot.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.NullMarked;

/// One line of a `*.threads.jsonl`: a request with its answers.
@NullMarked
final class ChatThread {

    private final ObjectNode line = new ObjectMapper().createObjectNode();
    private final ArrayNode answers;
    private final String id;

    /// @param at ISO 8601
    ChatThread(String id, String by, String at, String text) {
        this.id = id;
        line.put("id", id).put("by", by).put("at", at).put("title", "").put("text", text);
        answers = line.putArray("answers");
    }

    ChatThread answer(String by, String at, String text) {
        answers.addObject()
                .put("id", id + "-" + (answers.size() + 1))
                .put("by", by)
                .put("at", at)
                .put("text", text);
        return this;
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
