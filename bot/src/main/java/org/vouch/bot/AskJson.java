package org.vouch.bot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.vouch.bot.search.Explanation;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Quote;
import org.vouch.bot.search.RankedSuggestion;

/// Findings as one JSON object for machines.
final class AskJson {

    private final ObjectMapper json = new ObjectMapper();

    /// @param request   as it was typed
    /// @param explained whether each suggestion bears its `explanation`, a list of `{"points","what"}`
    String of(String request, Findings findings, boolean explained) {
        ObjectNode object = json.createObjectNode()
                .put("request", request)
                .put("decision", findings.suggestions().isEmpty() ? "silence" : "answer")
                .put("reason", findings.reason());
        ArrayNode suggestions = object.putArray("suggestions");
        findings.suggestions().forEach(suggestion -> put(suggestions.addObject(), suggestion, explained));
        return object.toString();
    }

    private static void put(ObjectNode object, RankedSuggestion suggestion, boolean explained) {
        object.put("name", suggestion.name())
                .put("vouches", suggestion.vouches())
                .put("advertised", suggestion.advertised())
                .put("warnings", suggestion.warnings())
                .put(
                        "newest",
                        suggestion.newest() == null ? null : suggestion.newest().toString())
                .put("score", suggestion.score());
        ArrayNode quotes = object.putArray("quotes");
        for (Quote quote : suggestion.quotes()) {
            quotes.addObject()
                    .put("text", quote.text())
                    .put("source", quote.source().place());
        }
        if (explained) {
            ArrayNode parts = object.putArray("explanation");
            for (Explanation.Part part : suggestion.explanation().parts()) {
                parts.addObject().put("points", part.points()).put("what", part.what());
            }
        }
    }
}
