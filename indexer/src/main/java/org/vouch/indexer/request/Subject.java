package org.vouch.indexer.request;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts together a subject from the words of one sentence that are left.
final class Subject {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /// Fillers that are what is asked about where a word of content narrows them down: "a small team".
    private static final Set<String> NARROWED = Set.of("team", "people", "members", "friend", "friends", "one", "ones");

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final String text;
    private final List<Word> words;
    private final Language language;
    private final BitSet dropped = new BitSet();

    Subject(String text, List<Word> words, Language language) {
        this.text = text;
        this.words = words;
        this.language = language;
    }

    /// Leaves out the words of a cue, except those that tell the topic.
    void drop(Collection<Integer> places) {
        places.stream()
                .filter(place -> !language.topics().contains(words.get(place).form()))
                .forEach(dropped::set);
    }

    /// The words from `from` to `to`, exclusive, without fillers at the ends; empty when nothing else stands there.
    String between(int from, int to, int wordsMax) {
        int first = from;
        while (first < to && isNothing(first)) {
            first++;
        }
        int end = Math.min(to, first + wordsMax);
        while (end > first && isNothing(end - 1) && !isNarrowed(end - 1, first)) {
            end--;
        }
        return joined(first, end);
    }

    private boolean isNothing(int place) {
        return dropped.get(place)
                || language.fillers().contains(words.get(place).form());
    }

    private boolean isNarrowed(int place, int first) {
        return place - 1 > first
                && NARROWED.contains(words.get(place).form())
                && !isNothing(place - 1)
                && ARTICLES.contains(words.get(place - 2).form());
    }

    private String joined(int first, int end) {
        StringBuilder subject = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (dropped.get(i)) {
                continue;
            }
            boolean follows = i > first && !dropped.get(i - 1);
            int start = words.get(i).start();
            if (follows) {
                subject.append(gap(words.get(i - 1).end(), start));
            } else if (!subject.isEmpty()) {
                subject.append(' ');
            }
            subject.append(
                    text,
                    Math.max(start, follows ? words.get(i - 1).end() : start),
                    words.get(i).end());
        }
        return subject.toString();
    }

    /// What stands between two words, as one reads it in a line.
    private String gap(int from, int to) {
        return to <= from ? "" : WHITE_SPACE.matcher(text.substring(from, to)).replaceAll(" ");
    }
}
