package org.vouch.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What came back for a call of the Bot API.
sealed interface ApiAnswer {

    /// The call took effect.
    record Done(JsonNode result) implements ApiAnswer {}

    /// The server understood and said no.
    ///
    /// @param code        as in HTTP
    /// @param description in English; at most 200 characters
    /// @param retryAfter  when the call may be made again; null when not said
    /// @param movedTo     id under which the chat lives now; null when it has not moved
    record Declined(
            int code,
            String description,
            @Nullable Duration retryAfter,
            @Nullable Long movedTo) implements ApiAnswer {

        boolean refusesToken() {
            return code == 401 || code == 404;
        }

        @Override
        public String toString() {
            return code + " " + description;
        }
    }

    /// Nothing came back, or nothing that the Bot API would say: HTML, an empty body, half an answer.
    record Unclear(String why) implements ApiAnswer {}

    /// Reads the body of a response.
    static ApiAnswer read(ObjectMapper json, String body) {
        JsonNode answer;
        try {
            answer = json.readTree(body);
        } catch (JsonProcessingException e) {
            return new Unclear("the answer is not JSON");
        }
        if (!answer.path("ok").isBoolean()) {
            return new Unclear("the answer is not of the Bot API");
        }
        return answer.get("ok").booleanValue() ? done(answer) : declined(answer);
    }

    private static ApiAnswer done(JsonNode answer) {
        return answer.has("result") ? new Done(answer.get("result")) : new Unclear("the answer has no result");
    }

    private static ApiAnswer declined(JsonNode answer) {
        JsonNode parameters = answer.path("parameters");
        JsonNode retryAfter = parameters.path("retry_after");
        JsonNode movedTo = parameters.path("migrate_to_chat_id");
        String description = answer.path("description").asText("");
        return new Declined(
                answer.path("error_code").asInt(0),
                description.substring(0, Math.min(description.length(), 200)),
                retryAfter.canConvertToInt() ? Duration.ofSeconds(Math.max(0, retryAfter.intValue())) : null,
                movedTo.canConvertToLong() ? movedTo.longValue() : null);
    }
}
