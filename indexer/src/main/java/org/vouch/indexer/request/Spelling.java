package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Chat spellings and contractions, mapped to the usual words.
///
/// @param ofWord what one written word stands for, as one or several words
/// @param ofPair what two written words, with a blank between them, stand for
record Spelling(Map<String, List<String>> ofWord, Map<String, String> ofPair) {

    Spelling {
        ofWord = Map.copyOf(ofWord);
        ofPair = Map.copyOf(ofPair);
    }

    List<String> usual(String form) {
        List<String> usual = ofWord.get(form);
        return usual == null ? List.of(form) : usual;
    }

    /// `words` with the pairs that are one word put together ("any one").
    List<Word> joined(List<Word> words) {
        List<Word> joined = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Word next = i + 1 < words.size() ? words.get(i + 1) : null;
            String one = next == null || !mayBegin(word) ? null : ofPair.get(word.form() + " " + next.form());
            if (one == null || next == null) {
                joined.add(word);
            } else {
                joined.add(new Word(one, word.start(), next.end(), word.afterBreak()));
                i++;
            }
        }
        return joined;
    }

    private static boolean mayBegin(Word word) {
        return word.form().length() <= 5;
    }
}
