package org.vouch.indexer.recommendation;

import java.util.regex.Pattern;

/// Names that were mistyped, or written by ear: "Carrefour" and "carrefore".
final class Slip {

    private static final int CHARACTERS_MIN = 6;

    /// In short names one letter makes another name.
    private static final int ONE_EDIT_CHARACTERS_MIN = 7;

    private static final int EDITS_MAX = 2;
    private static final int CONSONANTS_MIN = 3;

    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouyh]+");
    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

    private Slip() {}

    /// Whether one is a slip of the other: a letter too many, too few or wrong, or the same consonants. A digit is
    /// never a slip, nor the first letter.
    static boolean isOne(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < CHARACTERS_MIN
                || one.charAt(0) != other.charAt(0)
                || Math.abs(one.length() - other.length()) > EDITS_MAX
                || one.chars().anyMatch(Character::isDigit)
                || other.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        int edits = edits(one, other);
        return (edits <= 1 && shorter >= ONE_EDIT_CHARACTERS_MIN) || (edits <= EDITS_MAX && soundsLike(one, other));
    }

    private static boolean soundsLike(String one, String other) {
        String consonants = consonants(one);
        return consonants.length() >= CONSONANTS_MIN && consonants.equals(consonants(other));
    }

    private static String consonants(String name) {
        return DOUBLE.matcher(
                        VOWELS.matcher(name).replaceAll("").replace('q', 'k').replace('c', 'k'))
                .replaceAll("$1");
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
