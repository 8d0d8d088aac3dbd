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

    Sentence {
        tokens = List.copyOf(tokens);
        forms = List.copyOf(forms);
    }

    static Sentence of(List<Token> tokens, int end, boolean question, boolean beginning) {
        List<String> forms = tokens.stream().map(Token::form).toList();
        return new Sentence(tokens, forms, tokens.getFirst().start(), end, question, beginning);
    }

    /// Whether nearly every word begins with a capital, so that a capital marks no name.
    boolean isShouted() {
        long capitals = tokens.stream().filter(Token::isCapitalised).count();
        long all = tokens.stream().filter(Token::isCapitals).count();
        int words = tokens.size();
        return words >= SHOUTED_WORDS_MIN && (all * 10 >= words * 6L || (words >= 7 && capitals * 10 >= words * 8L));
    }
}
