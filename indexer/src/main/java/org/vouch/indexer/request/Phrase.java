package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A pattern of words. Written as steps with blanks between them: `can|could` one of these words, `{class}` a
/// word of that class, `the?` may be missing, `!not` any word but this one, `~3` up to three words of any kind,
/// `^` and `$` the ends of the sentence.
///
/// @param steps in order; the first is a [Step.Start], or a [Step.OneOf] that must be there
record Phrase(List<Step> steps) {

    sealed interface Step {

        record OneOf(Set<String> forms, boolean optional) implements Step {}

        record NoneOf(Set<String> forms) implements Step {}

        record Gap(int wordsMax) implements Step {}

        record Start() implements Step {}

        record End() implements Step {}
    }

    Phrase {
        steps = List.copyOf(steps);
    }

    /// Whether this phrase stands at the beginning of a sentence alone.
    boolean isAtStart() {
        return steps.getFirst() instanceof Step.Start;
    }

    /// The words that this phrase can begin with, unless it [stands at the start][#isAtStart()].
    Set<String> beginnings() {
        if (steps.getFirst() instanceof Step.OneOf(Set<String> forms, boolean optional) && !optional) {
            return forms;
        }
        throw new IllegalArgumentException("a phrase begins with '^' or with words: " + steps);
    }

    /// The places of the words that the phrase names, when it begins at `from`; empty when it does not.
    List<Integer> match(List<Word> words, int from) {
        List<Integer> places = new ArrayList<>();
        return matches(words, 0, from, places) ? places : List.of();
    }

    private boolean matches(List<Word> words, int step, int at, List<Integer> places) {
        if (step == steps.size()) {
            return true;
        }
        return switch (steps.get(step)) {
            case Step.Start _ -> at == 0 && matches(words, step + 1, at, places);
            case Step.End _ -> at == words.size() && matches(words, step + 1, at, places);
            case Step.NoneOf(Set<String> forms) ->
                at < words.size() && !forms.contains(words.get(at).form()) && matches(words, step + 1, at + 1, places);
            case Step.Gap gap -> matchesAfterGap(gap, words, step, at, places);
            case Step.OneOf oneOf -> matchesWord(oneOf, words, step, at, places);
        };
    }

    private boolean matchesAfterGap(Step.Gap gap, List<Word> words, int step, int at, List<Integer> places) {
        int last = Math.min(words.size(), at + gap.wordsMax());
        for (int next = at; next <= last; next++) {
            if (matches(words, step + 1, next, places)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesWord(Step.OneOf oneOf, List<Word> words, int step, int at, List<Integer> places) {
        if (at < words.size() && oneOf.forms().contains(words.get(at).form())) {
            places.add(at);
            if (matches(words, step + 1, at + 1, places)) {
                return true;
            }
            places.removeLast();
        }
        return oneOf.optional() && matches(words, step + 1, at, places);
    }
}
