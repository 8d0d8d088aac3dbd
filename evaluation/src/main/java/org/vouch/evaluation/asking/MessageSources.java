package org.vouch.evaluation.asking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouch.indexer.request.RequestContext;

/// Reads messages that others collected for other purposes, out of a folder that holds them as they were published.
/// Their labels answer another question than ours, so that of most sources only what surely does not ask is taken, and
/// of large ones a part.
final class MessageSources {

    private static final JsonMapper MAPPER = new JsonMapper();

    /// Intents of an assistant that ask for suggestions.
    private static final Set<String> SUGGESTIONS =
            Set.of("restaurant_suggestion", "travel_suggestion", "meal_suggestion");

    /// Intents that may or may not ask for advice.
    private static final Set<String> EITHER = Set.of(
            "restaurant_reviews", "recipe", "ingredient_substitution", "improve_credit_score", "book_hotel", "oos");

    private static final Set<String> FACTS =
            Set.of("NOT-A-QUESTION", "FACTOID", "EVIDENCE-BASED", "INSTRUCTION", "REASON", "COMPARISON");

    private final Path folder;
    private final List<LabelledMessage> messages = new ArrayList<>();

    private MessageSources(Path folder) {
        this.folder = folder;
    }

    static List<LabelledMessage> in(Path folder) throws IOException {
        MessageSources sources = new MessageSources(folder);
        sources.questions();
        sources.assistant();
        sources.mails();
        sources.advice();
        sources.tweets();
        sources.frequentQuestions();
        return sources.messages;
    }

    private void questions() throws IOException {
        Set<String> requests = Set.copyOf(Resources.lines("nf-cats-requests.tsv"));
        int number = 0;
        for (String line : lines("requests/nf-cats-train.jsonl")) {
            JsonNode question = MAPPER.readTree(line);
            String category = question.path("category").textValue();
            number++;
            if (category.equals("EXPERIENCE") || (FACTS.contains(category) && number % 2 == 0)) {
                add("nf-cats", number, question.path("text").textValue(), requests.contains("" + number));
            }
        }
    }

    private void assistant() throws IOException {
        int number = 0;
        for (String line : lines("training/clinc-train.jsonl")) {
            JsonNode utterance = MAPPER.readTree(line);
            String intent = utterance.path("intent").textValue();
            boolean request = SUGGESTIONS.contains(intent);
            number++;
            if (request || (!EITHER.contains(intent) && number % 8 == 0)) {
                add("clinc", number, utterance.path("text").textValue(), request);
            }
        }
    }

    private void mails() throws IOException {
        int number = 0;
        for (String line : lines("training/email-ask-train.txt")) {
            add("email-ask", number++, line.substring(line.indexOf('\t') + 1), false);
        }
    }

    private void advice() throws IOException {
        int number = 0;
        for (String name : List.of("training/advice-askparents-train.tsv", "training/advice-needadvice-train.tsv")) {
            for (String line : lines(name)) {
                if (number++ % 5 == 0) {
                    String sentence = line.substring(line.indexOf('\t') + 1);
                    add("advice", number, sentence.replace(" n't", "n't").replace(" '", "'"), false);
                }
            }
        }
    }

    private void tweets() throws IOException {
        int number = 0;
        StringBuilder tweet = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve("training/wnut17-train.conll"))) {
            if (line.isBlank()) {
                add("wnut17", number++, tweet.toString(), false);
                tweet.setLength(0);
            } else {
                tweet.append(tweet.isEmpty() ? "" : " ").append(line, 0, line.indexOf('\t'));
            }
        }
    }

    private void frequentQuestions() throws IOException {
        int number = 0;
        for (String line : lines("ranking/covidfaq/queries.jsonl")) {
            add("covidfaq", number++, MAPPER.readTree(line).path("text").textValue(), false);
        }
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name)).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private void add(String source, int number, String text, boolean request) {
        messages.add(new LabelledMessage(source, number, text, RequestContext.NONE, request, 1));
    }
}
