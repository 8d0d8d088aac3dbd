package org.vouch.evaluation.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.learned.LinearModel;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.SuggestionKey;
import org.vouch.indexer.suggestion.Lessons;

/// Learns which words are names, and which names are offered. The second is learned from what the first finds in
/// exchanges that it was not learned from.
public final class NameModels {

    private static final int ROUNDS = 6;
    private static final double PENALTY = 0.001;
    private static final double COST = 0.1;
    private static final int SEEN_MIN = 3;
    private static final int PARTS = 4;
    private static final double ASKED_COST = 0.003;
    private static final int STATE_ROUNDS = 20;
    private static final double STATE_PENALTY = 0.015;

    private final Lessons lessons = new Lessons();
    private final TaggedSentences sentences = new TaggedSentences(SEEN_MIN);
    private final TaggedStates states = new TaggedStates();
    private final @Nullable Encoder encoder;
    private final List<NameLesson> exchanges = new ArrayList<>();

    /// @param named   what words speak for a name that is offered
    /// @param meant   what meanings of words do; empty when they are not asked about
    /// @param asked   which meanings of requests speak for answers that name things; empty as well
    /// @param offered what speaks for something named being offered
    public record Weights(
            Map<String, Double> named,
            Map<String, Double> meant,
            Map<String, Double> asked,
            Map<String, Double> offered) {}

    /// How much of what is found is right, how much of what is right is found, and how many names are found in an
    /// exchange that offers none.
    public record Figures(double precision, double recall, double falseNamesPerEmptyExchange) {}

    /// @param folder  of marked exchanges
    /// @param encoder of what words mean; null when it is not asked
    public NameModels(Path folder, @Nullable Encoder encoder) throws IOException {
        this.encoder = encoder == null ? null : new RememberedStates(encoder);
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (NameLesson lesson : NameLesson.in(file)) {
                add(exchanges.size(), lesson);
                exchanges.add(lesson);
            }
        }
    }

    private void add(int group, NameLesson lesson) {
        lessons.sentences(
                lesson.exchange(),
                lesson.names(),
                lesson.marks(),
                (features, tags) -> sentences.add(group, features, tags));
        if (encoder != null) {
            lessons.states(lesson.exchange(), lesson.marks(), encoder, (state, tag) -> states.add(group, state, tag));
        }
    }

    public int size() {
        return exchanges.size();
    }

    /// Learns from all.
    public Weights learn() {
        return learn(_ -> true);
    }

    private Weights learn(IntPredicate which) {
        Examples offers = new Examples();
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            IntPredicate others = group -> which.test(group) && group % PARTS != held;
            Lessons.Tagging tagging = tagging(names(others), meanings(others), asked(others));
            for (int i = held; i < exchanges.size(); i += PARTS) {
                if (which.test(i)) {
                    NameLesson lesson = exchanges.get(i);
                    lessons.offers(lesson.exchange(), lesson.names(), lesson.marks(), tagging, offers::add);
                }
            }
        }
        return new Weights(names(which), meanings(which), asked(which), offers.learn(Examples.Penalty.SMOOTH, COST));
    }

    private Map<String, Double> names(IntPredicate which) {
        return sentences.learn(ROUNDS, PENALTY, which);
    }

    private Map<String, Double> meanings(IntPredicate which) {
        return encoder == null ? Map.of() : states.learn(STATE_ROUNDS, STATE_PENALTY, which);
    }

    private Map<String, Double> asked(IntPredicate which) {
        if (encoder == null) {
            return Map.of();
        }
        Examples requests = new Examples();
        for (int i = 0; i < exchanges.size(); i++) {
            if (which.test(i)) {
                NameLesson lesson = exchanges.get(i);
                requests.add(
                        lessons.request(lesson.exchange(), encoder),
                        !lesson.offered().isEmpty());
            }
        }
        return requests.learn(Examples.Penalty.SMOOTH, ASKED_COST);
    }

    private Lessons.Tagging tagging(Map<String, Double> named, Map<String, Double> meant, Map<String, Double> asked) {
        boolean means = encoder != null;
        return new Lessons.Tagging(model(named), means ? model(meant) : null, means ? model(asked) : null, encoder);
    }

    private static LinearModel model(Map<String, Double> weights) {
        return LinearModel.of(ModelFile.rounded(weights));
    }

    /// How the weights that are learned from the other exchanges do on each share of them.
    public Figures crossValidated(int folds) {
        int right = 0;
        int found = 0;
        int offered = 0;
        int empty = 0;
        int noise = 0;
        for (int fold = 0; fold < folds; fold++) {
            int held = fold;
            Weights weights = learn(exchange -> exchange % folds != held);
            Lessons.Tagging tagging = tagging(weights.named(), weights.meant(), weights.asked());
            LinearModel offers = model(weights.offered());
            for (int i = held; i < exchanges.size(); i += folds) {
                NameLesson lesson = exchanges.get(i);
                Set<String> keys = new HashSet<>(lessons.offered(lesson.exchange(), lesson.names(), tagging, offers));
                for (List<String> spellings : lesson.offered().values()) {
                    boolean hit = spellings.stream()
                                    .map(NameModels::key)
                                    .filter(keys::remove)
                                    .count()
                            > 0;
                    right += hit ? 1 : 0;
                    found += hit ? 1 : 0;
                    offered++;
                }
                found += keys.size();
                empty += lesson.offered().isEmpty() ? 1 : 0;
                noise += lesson.offered().isEmpty() ? keys.size() : 0;
            }
        }
        return new Figures((double) right / found, (double) right / offered, (double) noise / empty);
    }

    private static String key(String name) {
        return SuggestionKey.of(name).value();
    }
}
