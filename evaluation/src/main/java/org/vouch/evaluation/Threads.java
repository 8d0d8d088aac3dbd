package org.vouch.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;

/// Reads exchanges from a threads file: `{"id","by","at","title","text","community","answers":[…]}` a line.
final class Threads {

    private static final CommunityId COMMUNITY = new CommunityId("evaluation");

    private final Path file;

    private Threads(Path file) {
        this.file = file;
    }

    /// @throws UnusableFile when the file is missing or a thread has not the form of one
    static List<Exchange> in(Path file) throws IOException {
        Threads threads = new Threads(file);
        List<Exchange> exchanges = new ArrayList<>();
        JsonLines.read(file, (thread, line) -> exchanges.add(threads.exchange(thread, line)));
        return exchanges;
    }

    private Exchange exchange(JsonNode thread, int line) throws UnusableFile {
        Message request = message(thread, line, null);
        List<Message> answers = new ArrayList<>();
        for (JsonNode answer : thread.path("answers")) {
            answers.add(message(answer, line, request.id()));
        }
        return new Exchange(COMMUNITY, request, answers);
    }

    private Message message(JsonNode message, int line, @Nullable String replyTo) throws UnusableFile {
        return new Message(
                filled(message, "id", line),
                new MemberId(filled(message, "by", line)),
                instant(message, line),
                message.path("title").asText(""),
                JsonLines.text(message, "text", file, line),
                replyTo,
                new Source(file.toString(), line, null));
    }

    private String filled(JsonNode message, String field, int line) throws UnusableFile {
        String value = JsonLines.text(message, field, file, line);
        if (value.isBlank()) {
            throw new UnusableFile(file, line, "\"" + field + "\" is empty", "Give it a value");
        }
        return value;
    }

    private @Nullable Instant instant(JsonNode message, int line) throws UnusableFile {
        JsonNode at = message.get("at");
        if (at == null || at.isNull()) {
            return null;
        }
        try {
            return Instant.parse(at.asText());
        } catch (DateTimeParseException e) {
            throw new UnusableFile(file, line, "\"at\" is no time", "Write it as 2026-01-31T12:00:00Z, or null");
        }
    }
}
