package org.vouch.indexer.suggestion;

import java.util.List;

/// @param tokens    in order; never empty
/// @param forms     their forms, in order
/// @param start     where it begins in the text
/// @param end       where it ends in the text, exclusive
/// @param question  whether it ends with a question mark
/// @param beginning whether a capital is due on its first word
record Sentence(List<Token> tokens, List<String> forms, int start, int end, boolean question, boolean beginning) {

    /// In a sentence of this many words, mostly in capitals, capitals mean nothing.
    private static final int SHOUTED_WORDS_MIN = 4;

    private static final int TITLE_WORDS_MIN = 7;
    private static final int LISTED_WORDS_MAX = 4;
    private static final double CAPITALS_SHARE_MIN = 0.6;
    private static final double CAPITALISED_SHARE_MIN = 0.8;

    Sentence {
        tokens = List.copyOf(tokens);
        forms = List.copyOf(forms);
    }

    static Sentence of(List<Token> tokens, int end, boolean question, boolean beginning) {
        List<String> forms = tokens.stream().map(Token::form).toList();
        return new Sentence(tokens, forms, tokens.getFirst().start(), end, question, beginning);
    }

    /// What is said from a word on.
    Sentence from(int word) {
        return of(tokens.subList(word, tokens.size()), end, question, false);
    }

    /// Whether nearly every word begins with a capital, so that a capital marks no name. A list of names is not meant.
    boolean isShouted() {
        int words = tokens.size();
        if (words < SHOUTED_WORDS_MIN) {
            return false;
        }
        long breaks = tokens.stream().filter(Token::afterBreak).count();
        long capitalised = tokens.stream().filter(Token::isCapitalised).count();
        long capitals = tokens.stream().filter(Token::isCapitals).count();
        boolean list = breaks * LISTED_WORDS_MAX >= words;
        return capitals >= words * CAPITALS_SHARE_MIN
                || (words >= TITLE_WORDS_MIN && !list && capitalised >= words * CAPITALISED_SHARE_MIN);
    }
}
