package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A set of phrases, found among the words of a sentence.
final class Phrases {

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<String, List<List<String>>> byLast = new HashMap<>();

    Phrases(List<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(phrase.split(" ", -1));
            byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(words);
            byLast.computeIfAbsent(words.getLast(), _ -> new ArrayList<>()).add(words);
        }
    }

    /// Whether one of the phrases stands in `words`.
    boolean isIn(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            if (lengthAt(words, at) > 0) {
                return true;
            }
        }
        return false;
    }

    /// The first of the phrases in `words`; empty when there is none.
    String first(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            int length = lengthAt(words, at);
            if (length > 0) {
                return String.join(" ", words.subList(at, at + length));
            }
        }
        return "";
    }

    /// Whether `words` begin with one of the phrases.
    boolean begins(List<String> words) {
        return beginning(words) > 0;
    }

    /// The words of the longest phrase that `words` begin with; 0 when there is none.
    int beginning(List<String> words) {
        return words.isEmpty() ? 0 : lengthAt(words, 0);
    }

    /// Whether one of the phrases ends right before `end`.
    boolean endsAt(List<String> words, int end) {
        if (end == 0) {
            return false;
        }
        for (List<String> phrase : byLast.getOrDefault(words.get(end - 1), List.of())) {
            int start = end - phrase.size();
            if (start >= 0 && words.subList(start, end).equals(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// `words` without the phrases.
    List<String> without(List<String> words) {
        List<String> left = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int length = lengthAt(words, at);
            if (length == 0) {
                left.add(words.get(at));
            }
            at += Math.max(1, length);
        }
        return left;
    }

    /// The words of the longest phrase that begins at `at`; 0 when none does.
    private int lengthAt(List<String> words, int at) {
        int longest = 0;
        for (List<String> phrase : byFirst.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.size();
            if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                longest = Math.max(longest, phrase.size());
            }
        }
        return longest;
    }
}
