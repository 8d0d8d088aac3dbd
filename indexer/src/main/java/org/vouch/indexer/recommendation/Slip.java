package org.vouch.indexer.recommendation;

/// Names that were mistyped, or written by ear: "Carrefour" and "carrefore".
final class Slip {

    private static final int CHARACTERS_MIN = 6;

    /// In short names one letter makes another name.
    private static final int ONE_EDIT_CHARACTERS_MIN = 7;

    private static final int EDITS_MAX = 2;
    private static final int CONSONANTS_MIN = 3;

    private static final String SILENT = "aeiouyh";

    private Slip() {}

    /// Whether one is a slip of the other: a letter too many, too few or wrong, or the same consonants. A digit is
    /// never a slip, nor the first letter.
    static boolean isOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < CHARACTERS_MIN
                || one.charAt(0) != other.charAt(0)
                || Math.abs(one.length() - other.length()) > EDITS_MAX
                || !isPossible(one)
                || !isPossible(other)) {
            return false;
        }
        return (shorter >= ONE_EDIT_CHARACTERS_MIN && isOneEdit(one, other))
                || (soundsLike(one, other) && edits(one, other) <= EDITS_MAX);
    }

    /// Whether `name` can be a slip of anything, or have one.
    static boolean isPossible(String name) {
        return name.length() >= CHARACTERS_MIN && name.chars().noneMatch(Character::isDigit);
    }

    private static boolean soundsLike(String one, String other) {
        String consonants = consonants(one);
        return consonants.length() >= CONSONANTS_MIN && consonants.equals(consonants(other));
    }

    /// What is heard of `name` beside its vowels: no letter twice in a row, and c and q as k.
    static String consonants(String name) {
        StringBuilder heard = new StringBuilder();
        int last = 0;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int letter = name.codePointAt(i);
            int sound = letter == 'c' || letter == 'q' ? 'k' : letter;
            if ((i == 0 || SILENT.indexOf(letter) < 0) && sound != last) {
                heard.appendCodePoint(sound);
                last = sound;
            }
        }
        return heard.toString();
    }

    /// Whether one letter at the most makes the difference, or two that changed places; seen at once, as most
    /// names have nothing to do with one another.
    private static boolean isOneEdit(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String between = one.substring(begin, one.length() - end);
        String instead = other.substring(begin, other.length() - end);
        return Math.max(between.length(), instead.length()) <= 1
                || (between.length() == 2 && instead.contentEquals(new StringBuilder(between).reverse()));
    }

    /// How many letters one types, deletes, replaces or swaps to come from one to the other.
    private static int edits(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int best = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
                best = Math.min(best, edits[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    best = Math.min(best, edits[i - 2][j - 2] + 1);
                }
                edits[i][j] = best;
            }
        }
        return edits[one.length()][other.length()];
    }
}
