package org.vouch.indexer.suggestion;

/// What can be seen of one word by itself.
///
/// @param word  its form; a number, address or handle is as good as any other
/// @param shape how it is written: `x` small, `X` with a capital first, `XX` in capitals, `xX` with a capital within,
///              `X1` one capital letter, `0` a number, `x0` with a digit, `&` a mark, `@a` an address, `@h` a handle
/// @param level how common it is in English, 0 to 5
/// @param kind  the list of the lexicon that it stands in, or [#NONE]
record Traits(String word, String shape, int level, String kind) {

    static final String NONE = "-";

    /// What stands before the first word and after the last.
    static final Traits NOTHING = new Traits(NONE, NONE, CommonWords.MOST_COMMON, NONE);

    /// Whether it is a common word without a capital.
    boolean isSmall() {
        return isCommon() && (shape.equals("x") || shape.equals("&"));
    }

    /// Whether it is among the most common words.
    boolean isCommon() {
        return level == CommonWords.MOST_COMMON && kind.equals(NONE);
    }

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
        if (!small) {
            return capitals == 1 ? "X1" : "XX";
        }
        return capitals == 1 && Character.isUpperCase(text.charAt(0)) ? "X" : "xX";
    }
}
