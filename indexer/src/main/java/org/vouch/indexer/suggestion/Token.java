package org.vouch.indexer.suggestion;

/// One word of a sentence.
///
/// @param kind       what it is
/// @param text       as written
/// @param form       lower case
/// @param start      where it begins in the text
/// @param end        where it ends in the text, exclusive
/// @param afterBreak whether a comma, dash, bracket or the like stands before it
record Token(Kind kind, String text, String form, int start, int end, boolean afterBreak) {

    enum Kind {
        WORD,
        /// A web address; the form is its host.
        ADDRESS,
        /// `@name`; the form has no `@`.
        HANDLE
    }

    /// The same with another word before it.
    Token afterBreak(boolean broken) {
        return new Token(kind, text, form, start, end, broken);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isCapitalised() {
        return isWord() && (Character.isUpperCase(text.codePointAt(0)) || isNumberedName());
    }

    /// Whether all of its letters are capitals, two at least.
    boolean isCapitals() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 2;
    }

    boolean isNumber() {
        return text.chars().allMatch(Character::isDigit);
    }

    /// `4U`, `3M`.
    private boolean isNumberedName() {
        return text.length() <= 4
                && Character.isDigit(text.charAt(0))
                && Character.isUpperCase(text.charAt(text.length() - 1));
    }
}
