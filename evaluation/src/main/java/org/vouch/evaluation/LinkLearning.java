package org.vouch.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.evaluation.training.Boosting;
import org.vouch.evaluation.training.Choices;
import org.vouch.indexer.exchange.ForestJudge;
import org.vouch.indexer.exchange.LinkCandidates;
import org.vouch.indexer.exchange.LinkFeature;
import org.vouch.indexer.exchange.LinkReading;
import org.vouch.indexer.exchange.Linker;
import org.vouch.indexer.exchange.WordWeights;
import org.vouch.indexer.learned.Forest;

/// What is learned from chats in which it is known what each message answers.
///
/// @param words lines of a [WordWeights]
/// @param trees lines of a [Forest] over [LinkFeature]
record LinkLearning(List<String> words, List<String> trees) {

    private static final List<String> LABELS =
            Stream.of(LinkFeature.values()).map(LinkFeature::label).toList();
    private static final List<Double> STEPS = Collections.nCopies(400, 0.03);

    private static final Boosting.Settings SETTINGS = new Boosting.Settings(STEPS, 31, 0.3, 0.5, 3, 3);

    /// One chat in so many is learned from a second time, as people with phones would hold it.
    private static final int SLOWED = 2;

    /// A word tells little of the chat that it was counted in, so the words of each part are learned from the others.
    private static final int PARTS = 4;

    static LinkLearning from(List<LinkedChat> chats) {
        Choices choices = new Choices(LABELS.size());
        for (int part = 0; part < PARTS; part++) {
            WordWeights words = weights(LinkWords.learn(part(chats, part, PARTS, false)));
            for (LinkedChat chat : part(chats, part, PARTS, true)) {
                gather(chat, words, choices);
                if (chats.indexOf(chat) % SLOWED == 0) {
                    gather(chat.slowed(), words, choices);
                }
            }
        }
        return new LinkLearning(LinkWords.learn(chats), Boosting.learn(choices, SETTINGS, LABELS));
    }

    /// Every `parts`-th of the chats from number `part` on; or all others.
    static List<LinkedChat> part(List<LinkedChat> chats, int part, int parts, boolean inside) {
        return IntStream.range(0, chats.size())
                .filter(i -> (i % parts == part) == inside)
                .mapToObj(chats::get)
                .toList();
    }

    Linker linker() {
        Forest forest = Forest.read(bytes(trees), LinkFeature.numbers());
        return Linker.judging(new ForestJudge(forest), weights(words));
    }

    private static WordWeights weights(List<String> lines) {
        return WordWeights.read(bytes(lines));
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /// Reads a chat as it really went on, and adds what each message had to choose from.
    private static void gather(LinkedChat chat, WordWeights words, Choices choices) {
        LinkReading reading = Linker.judging(
                        (candidates, chances) -> {
                            boolean[] right = right(candidates, chat);
                            if (isAny(right)) {
                                choices.add(candidates.numbers(), right);
                            }
                            Arrays.fill(chances, 0, candidates.size(), 0);
                            chances[isAny(right) ? first(right) : guess(candidates)] = 1;
                        },
                        words)
                .reading();
        chat.messages().forEach(reading::next);
    }

    private static boolean[] right(LinkCandidates candidates, LinkedChat chat) {
        Set<String> answered = chat.answers().getOrDefault(candidates.message().id(), Set.of());
        boolean[] right = new boolean[candidates.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = answered.contains(candidates.message(i).id());
        }
        return right;
    }

    private static boolean isAny(boolean[] right) {
        return IntStream.range(0, right.length).anyMatch(i -> right[i]);
    }

    private static int first(boolean[] right) {
        return IntStream.range(0, right.length)
                .filter(i -> right[i])
                .findFirst()
                .orElseThrow();
    }

    /// Where it is not known: the last message by the author, or by somebody whom the author names.
    private static int guess(LinkCandidates candidates) {
        int[] numbers = candidates.numbers();
        return IntStream.range(0, candidates.size() - 1)
                .filter(i -> numbers[LinkCandidates.start(i) + LinkFeature.NAMES_IT.place()] > 0
                        || numbers[LinkCandidates.start(i) + LinkFeature.SAME_AUTHOR.place()] > 0)
                .findFirst()
                .orElse(candidates.size() - 1);
    }
}
