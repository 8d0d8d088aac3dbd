package org.vouch.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vouch.evaluation.training.Examples;
import org.vouch.indexer.exchange.LinkVocabulary;
import org.vouch.indexer.exchange.WordWeights.Part;
import org.vouch.indexer.recommendation.Message;

/// Learns how much each word tells of what a message speaks of, from how seldom it is; and what it tells of the
/// message's part in a conversation, by logistic regression.
final class LinkWords {

    private static final int MESSAGES_MIN = 6;
    private static final double COST = 0.02;
    private static final double LN2 = Math.log(2);

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<Part, Examples> examples = new EnumMap<>(Part.class);
    private int messages;

    private LinkWords() {
        for (Part part : Part.values()) {
            examples.put(part, new Examples());
        }
    }

    /// @return the lines of a [org.vouch.indexer.exchange.WordWeights]
    static List<String> learn(List<LinkedChat> chats) {
        LinkWords words = new LinkWords();
        chats.forEach(words::count);
        return words.lines();
    }

    private void count(LinkedChat chat) {
        LinkVocabulary vocabulary = new LinkVocabulary();
        Map<String, Set<Part>> parts = chat.parts();
        for (Message message : chat.messages()) {
            Set<String> words = new LinkedHashSet<>(vocabulary.words(message));
            words.forEach(word -> counts.merge(word, 1, Integer::sum));
            messages++;
            Set<Part> taken = parts.get(message.id());
            if (taken != null) {
                boolean opens = taken.contains(Part.OPENS);
                examples.forEach((part, learned) -> {
                    if (part != Part.GOES_ON || !opens) {
                        learned.add(words, taken.contains(part));
                    }
                });
            }
        }
    }

    private List<String> lines() {
        List<Map<String, Double>> learned = new ArrayList<>();
        examples.values()
                .forEach(part -> learned.add(part.size() == 0 ? Map.of() : part.learn(Examples.Penalty.SMOOTH, COST)));
        List<String> lines = new ArrayList<>();
        counts.forEach((word, count) -> {
            if (count >= MESSAGES_MIN) {
                StringBuilder line = new StringBuilder(word);
                append(Math.log(messages / (double) count) / LN2, line);
                learned.forEach(weights -> append(weights.getOrDefault(word, 0.0), line));
                lines.add(line.toString());
            }
        });
        return lines;
    }

    private static void append(double number, StringBuilder line) {
        line.append('\t').append(String.format(Locale.ROOT, "%.2f", number));
    }
}
