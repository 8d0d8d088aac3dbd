package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What can be seen of a word that tells whether it belongs to a name: itself, its neighbours, and where else it
/// stands.
final class WordFeatures {

    private static final String NONE = "-";
    private static final int PART_WORDS_MAX = 6;

    private final CommonWords words;
    private final Set<String> kinds;
    private final Set<String> titles;
    private final Set<String> nationalities;
    private final Set<String> occupations;
    private final Set<String> countries = Lexicon.countries();

    WordFeatures(Lexicon lexicon, CommonWords words) {
        this.words = words;
        kinds = lexicon.words("kinds");
        titles = lexicon.words("titles");
        nationalities = lexicon.words("nationalities");
        occupations = lexicon.words("occupations");
    }

    /// Of each word of `sentence`.
    ///
    /// @param spots what the rules find in the sentence
    List<List<String>> of(Reading reading, Reading.Said said, Sentence sentence, Spots spots, Names names) {
        List<List<String>> features = new ArrayList<>(sentence.tokens().size());
        for (int at = 0; at < sentence.tokens().size(); at++) {
            features.add(of(reading, said, sentence, at, spots, names));
        }
        return features;
    }

    private List<String> of(Reading reading, Reading.Said said, Sentence sentence, int at, Spots spots, Names names) {
        List<Token> tokens = sentence.tokens();
        Token token = tokens.get(at);
        List<String> features = new ArrayList<>(48);
        String form = word(token);
        String before = word(tokens, at - 1);
        String before2 = word(tokens, at - 2);
        String after = word(tokens, at + 1);
        String after2 = word(tokens, at + 2);
        String shape = shape(token);
        int level = level(token);
        String hand = said.hand().name();
        boolean due = at == 0 && sentence.beginning();

        features.add("w=" + form);
        features.add("w-1=" + before);
        features.add("w+1=" + after);
        features.add("w-2=" + before2);
        features.add("w+2=" + after2);
        features.add("w-2-1=" + before2 + "_" + before);
        features.add("w-1,s=" + before + "_" + shape);
        features.add("w-1,l=" + before + "_" + level);
        features.add("w+1,l=" + after + "_" + level);

        features.add("s=" + shape);
        features.add("l=" + level);
        features.add("s,l=" + shape + level);
        features.add("s,h=" + shape + hand);
        features.add("s,l,h=" + shape + level + hand);
        features.add("s,due=" + shape + due + level);
        features.add("s-1=" + shape(tokens, at - 1) + shape);
        features.add("s+1=" + shape + shape(tokens, at + 1));
        features.add("l-1=" + level(tokens, at - 1) + level);
        features.add("l+1=" + level + level(tokens, at + 1));
        features.add("l-1+1=" + level(tokens, at - 1) + level + level(tokens, at + 1));
        features.add("s-1+1,h=" + shape(tokens, at - 1) + shape + shape(tokens, at + 1) + hand);

        features.add("c=" + kind(token));
        features.add("c-1=" + kind(tokens, at - 1));
        features.add("c+1=" + kind(tokens, at + 1));
        features.add("c+2=" + kind(tokens, at + 2));

        features.add("break=" + token.afterBreak() + breaks(tokens, at + 1));
        features.add("break,w-1=" + token.afterBreak() + before);
        int opens = opens(tokens, at);
        int closes = closes(tokens, at);
        String part = "part=" + Math.min(5, closes - opens);
        features.add(part + shape);
        features.add(part + level);
        features.add(part + "," + Math.min(5, opens - opens(tokens, opens - 1)) + ","
                + Math.min(5, closes(tokens, closes) - closes));
        features.add("size=" + Math.min(6, tokens.size()) + (at == 0) + (at == tokens.size() - 1));
        if (sentence.question()) {
            features.add("question," + shape + level);
        }
        if (reading.isAsked(token.form())) {
            features.add("asked," + shape + level);
        }
        if (reading.isMember(token.form())) {
            features.add("member," + (at == 0));
        }
        String rule = spots.rule(at);
        features.add("rule=" + rule);
        features.add("rule,l=" + rule + level);
        features.add("rule,h=" + rule + hand);
        features.add("rule-1=" + (at == 0 ? NONE : spots.rule(at - 1)) + rule);
        if (spots.isKnown(at)) {
            features.add("known");
            features.add("known," + level);
        }
        if (names.isOrdinary(token.form())) {
            features.add("small," + shape);
        }
        if (names.isEverywhere(Forms.bare(token.form()))) {
            features.add("everywhere");
        }
        return features;
    }

    /// Whether it is a common word without a capital, or a mark.
    boolean isSmall(Token token) {
        return token.isWord() && isMarkOrSmall(token);
    }

    private boolean isMarkOrSmall(Token token) {
        return !Character.isLetterOrDigit(token.text().charAt(0)) || (isCommon(token) && !token.isCapitalised());
    }

    /// Whether it is among the most common words.
    boolean isCommon(Token token) {
        return token.isWord() && words.level(token.form()) == CommonWords.MOST_COMMON && !kinds.contains(token.form());
    }

    private int level(Token token) {
        return token.isWord() ? words.level(token.form()) : CommonWords.UNKNOWN;
    }

    private String level(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? NONE : String.valueOf(level(tokens.get(at)));
    }

    /// Where the part of the sentence begins, between commas and the like.
    private static int opens(List<Token> tokens, int at) {
        int opens = Math.max(0, at);
        while (opens > 0 && at - opens < PART_WORDS_MAX && !tokens.get(opens).afterBreak()) {
            opens--;
        }
        return opens;
    }

    private static int closes(List<Token> tokens, int at) {
        int closes = Math.min(tokens.size(), at + 1);
        while (closes < tokens.size()
                && closes - at < PART_WORDS_MAX
                && !tokens.get(closes).afterBreak()) {
            closes++;
        }
        return closes;
    }

    private static boolean breaks(List<Token> tokens, int at) {
        return at >= tokens.size() || tokens.get(at).afterBreak();
    }

    private static String word(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? NONE : word(tokens.get(at));
    }

    private static String word(Token token) {
        return switch (token.kind()) {
            case ADDRESS -> "<address>";
            case HANDLE -> "<handle>";
            case WORD -> token.isNumber() ? "<" + Math.min(6, token.text().length()) + ">" : token.form();
        };
    }

    private String kind(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? NONE : kind(tokens.get(at));
    }

    private String kind(Token token) {
        String form = token.form();
        if (kinds.contains(form)) {
            return "kind";
        }
        if (titles.contains(form)) {
            return "title";
        }
        if (nationalities.contains(form)) {
            return "nation";
        }
        if (occupations.contains(form)) {
            return "occupation";
        }
        return countries.contains(form) ? "country" : NONE;
    }

    private static String shape(List<Token> tokens, int at) {
        return at < 0 || at >= tokens.size() ? NONE : shape(tokens.get(at));
    }

    /// `x` small, `X` capital first, `XX` capitals, `xX` a capital within, `0` number, `x0` letters and digits.
    static String shape(Token token) {
        if (!token.isWord()) {
            return token.kind() == Token.Kind.ADDRESS ? "@a" : "@h";
        }
        String text = token.text();
        boolean digit = false;
        boolean small = false;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= Character.isDigit(c);
            small |= Character.isLowerCase(c);
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        if (digit) {
            return small || capitals > 0 ? "x0" : "0";
        }
        if (capitals == 0) {
            return small ? "x" : "&";
        }
        boolean first = Character.isUpperCase(text.charAt(0));
        if (!small) {
            return capitals == 1 ? "X1" : "XX";
        }
        return first && capitals == 1 ? "X" : "xX";
    }
}
