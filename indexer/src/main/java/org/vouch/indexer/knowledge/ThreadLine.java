package org.vouch.indexer.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.PlainText;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Transcript;

/// One thread of a file: `{"id","by","at","title","text","link","answers":[{"id","by","at","text","link"}]}`, where
/// `at`, `title`, `link` and `answers` may be missing and other fields are of no concern.
final class ThreadLine {

    /// In an id of a thread, an answer or a member. The index takes no key of any length.
    static final int ID_CHARACTERS_MAX = 200;

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final KnowledgeFile file;
    private final FileProblems problems;
    private final Extras extras;
    private final Set<String> threadIds = new HashSet<>();

    ThreadLine(KnowledgeFile file, FileProblems problems, Extras extras) {
        this.file = file;
        this.problems = problems;
        this.extras = extras;
    }

    /// The request and its answers, in the order of the line; empty after the problem that keeps the thread out has
    /// been reported. An answer without words is passed over.
    Optional<Transcript> read(String json, int line) {
        JsonNode thread = parse(json, line);
        if (!thread.isObject()) {
            return Optional.empty();
        }
        Optional<Message> request = message(thread, "a thread", null, line);
        if (request.isEmpty() || !isNew(request.get(), line)) {
            return Optional.empty();
        }
        if (request.get().wording().isBlank()) {
            problems.report(line, "a thread without title and text is not read", "Give it one of the two.");
            return Optional.empty();
        }
        List<Message> messages = new ArrayList<>();
        messages.add(request.get());
        addAnswers(thread.path("answers"), request.get().id(), line, messages);
        return Optional.of(new Transcript(file.community(), messages));
    }

    private JsonNode parse(String json, int line) {
        try {
            JsonNode node = mapper.readTree(json);
            if (!node.isObject()) {
                problems.report(line, "not a JSON object, which is not read", "Write one thread in braces a line.");
            }
            return node;
        } catch (JsonProcessingException e) {
            // Its message would quote the line; where it is says enough.
            String place = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            problems.report(line, "not JSON" + place + "; the line is not read", "Write one whole thread a line.");
            return MissingNode.getInstance();
        }
    }

    private boolean isNew(Message request, int line) {
        boolean isNew = threadIds.add(request.id());
        if (!isNew) {
            problems.report(
                    line,
                    "the thread id " + PlainText.quoted(request.id()) + " is taken; this thread is not read",
                    "Give each thread of a file its own id.");
        }
        return isNew;
    }

    private void addAnswers(JsonNode answers, String threadId, int line, List<Message> messages) {
        if (!answers.isArray() && !answers.isNull() && !answers.isMissingNode()) {
            problems.report(line, "the answers are no list and are not read", "Write them in square brackets.");
            return;
        }
        Set<String> ids = new HashSet<>(Set.of(threadId));
        for (JsonNode answer : answers) {
            message(answer, "an answer", threadId, line)
                    .filter(message -> isNewAnswer(message, ids, line))
                    .filter(message -> !message.wording().isBlank())
                    .ifPresent(messages::add);
        }
    }

    private boolean isNewAnswer(Message answer, Set<String> ids, int line) {
        boolean isNew = ids.add(answer.id());
        if (!isNew) {
            problems.report(
                    line,
                    "the id " + PlainText.quoted(answer.id()) + " is taken in its thread; this answer is not read",
                    "Give each answer of a thread its own id.");
        }
        return isNew;
    }

    private Optional<Message> message(JsonNode node, String kind, @Nullable String replyTo, int line) {
        String id = PlainText.line(text(node, "id"));
        String by = PlainText.line(text(node, "by"));
        if (id.isEmpty() || by.isEmpty()) {
            problems.report(
                    line,
                    kind + " without '" + (id.isEmpty() ? "id" : "by") + "' is not read",
                    "Fill in 'id' and 'by'.");
            return Optional.empty();
        }
        if (Math.max(id.length(), by.length()) > ID_CHARACTERS_MAX) {
            String field = id.length() > ID_CHARACTERS_MAX ? "id" : "by";
            problems.report(
                    line,
                    kind + " with '" + field + "' of more than " + ID_CHARACTERS_MAX + " characters is not read",
                    "Give it a shorter one.");
            return Optional.empty();
        }
        return Optional.of(new Message(
                id,
                PlainText.member(by),
                extras.moment(PlainText.line(text(node, "at")), line),
                PlainText.line(text(node, "title")),
                PlainText.lines(text(node, "text")),
                replyTo,
                new Source(file.name(), line, extras.link(PlainText.line(text(node, "link")), line))));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() || value.isNumber() ? value.asText() : "";
    }
}
