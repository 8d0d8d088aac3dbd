package org.vouch.indexer.suggestion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sees what there is to see of words by themselves.
final class WordTraits {

    private static final int DIGITS_MAX = 6;

    private final CommonWords words;
    private final Map<String, String> kinds = new HashMap<>();

    WordTraits(Lexicon lexicon, CommonWords words) {
        this.words = words;
        Lexicon.countries().forEach(country -> kinds.put(country, "country"));
        lexicon.words("occupations").forEach(word -> kinds.put(word, "occupation"));
        lexicon.words("nationalities").forEach(word -> kinds.put(word, "nation"));
        lexicon.words("titles").forEach(word -> kinds.put(word, "title"));
        lexicon.words("kinds").forEach(word -> kinds.put(word, "kind"));
    }

    Traits[] of(List<Token> tokens) {
        return tokens.stream().map(this::of).toArray(Traits[]::new);
    }

    Traits of(Token token) {
        String shape = Traits.shape(token);
        String kind = kinds.getOrDefault(token.form(), Traits.NONE);
        return switch (token.kind()) {
            case ADDRESS -> new Traits("<address>", shape, CommonWords.UNKNOWN, kind);
            case HANDLE -> new Traits("<handle>", shape, CommonWords.UNKNOWN, kind);
            case WORD -> new Traits(word(token), shape, words.level(token.form()), kind);
        };
    }

    private static String word(Token token) {
        return token.isNumber() ? "<" + Math.min(DIGITS_MAX, token.text().length()) + ">" : token.form();
    }
}
