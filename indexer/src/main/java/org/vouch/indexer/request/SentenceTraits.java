package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What one sentence shows by itself: runs of words, the frame they stand in, and cues.
final class SentenceTraits {

    private static final int RUN_WORDS_MAX = 3;
    private static final int FRAME_WORDS_MAX = 5;
    private static final int WORDS_MAX = 60;
    private static final String CONTENT = "*";

    private final Map<String, String> shapes;
    private final Predicate<String> matters;

    /// @param matters whether a name is the beginning of any that has a weight; what does not matter is left out
    SentenceTraits(Language language, Predicate<String> matters) {
        shapes = language.shapes();
        this.matters = matters;
    }

    List<Trait> of(Sentence sentence, List<Found> found) {
        List<Trait> traits = new ArrayList<>();
        runs(sentence, traits);
        frames(sentence, traits);
        String end = sentence.question() ? " ?" : " .";
        for (Found one : found) {
            int to = one.end();
            String kind = one.cue().kind().name();
            traits.add(new Trait("c " + one.cue().written(), one.start(), to));
            traits.add(new Trait("k " + kind + " " + one.cue().weight(), one.start(), to));
            traits.add(new Trait("k " + kind + end, one.start(), to));
        }
        return traits;
    }

    private void runs(Sentence sentence, List<Trait> traits) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("^", 0, 0));
        List<Word> words = sentence.words();
        for (int i = 0; i < Math.min(words.size(), WORDS_MAX); i++) {
            steps.add(new Step(normal(words.get(i).form()), i, i + 1));
        }
        steps.add(end(sentence));
        grams("w ", steps, 1, RUN_WORDS_MAX, traits);
    }

    /// Words of content that follow each other are one step, so that a frame holds a thing of any length.
    private void frames(Sentence sentence, List<Trait> traits) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("^", 0, 0));
        List<Word> words = sentence.words();
        for (int i = 0; i < Math.min(words.size(), WORDS_MAX); i++) {
            String shape = shapes.getOrDefault(words.get(i).form(), CONTENT);
            if (shape.equals(CONTENT) && steps.getLast().name().equals(CONTENT)) {
                steps.set(steps.size() - 1, new Step(CONTENT, steps.getLast().from(), i + 1));
            } else {
                steps.add(new Step(shape, i, i + 1));
            }
        }
        steps.add(end(sentence));
        grams("f ", steps, 2, FRAME_WORDS_MAX, traits);
    }

    private record Step(String name, int from, int to) {}

    private static Step end(Sentence sentence) {
        int at = sentence.words().size();
        return new Step(sentence.question() ? "?" : "$", at, at);
    }

    private void grams(String prefix, List<Step> steps, int min, int max, List<Trait> traits) {
        for (int from = 0; from < steps.size(); from++) {
            StringBuilder name = new StringBuilder(prefix);
            for (int to = from + 1; to <= Math.min(steps.size(), from + max); to++) {
                Step last = steps.get(to - 1);
                name.append(name.length() == prefix.length() ? "" : " ").append(last.name());
                String soFar = name.toString();
                if (!matters.test(soFar)) {
                    break;
                }
                if (to - from >= min) {
                    traits.add(new Trait(soFar, steps.get(from).from(), last.to()));
                }
            }
        }
    }

    private static String normal(String form) {
        return form.chars().anyMatch(Character::isDigit) ? "0" : form;
    }
}
