package org.vouch.indexer.request;

import java.util.List;

/// @param words    in order
/// @param question whether it ends with a question mark
/// @param title    whether it stands in the first line of several
record Sentence(List<Word> words, boolean question, boolean title) {

    Sentence {
        words = List.copyOf(words);
    }
}
