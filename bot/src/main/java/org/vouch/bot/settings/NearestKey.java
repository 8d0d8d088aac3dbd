package org.vouch.bot.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The key that somebody meant when they misspelt it.
final class NearestKey {

    private NearestKey() {}

    /// The one of `known` that is most like `key`; empty when none is like it. Case does not count.
    static Optional<String> of(String key, Collection<String> known) {
        int editsMax = 1 + key.length() / 4;
        return known.stream()
                .filter(candidate -> edits(key, candidate) <= editsMax)
                .min(Comparator.comparingInt(candidate -> edits(key, candidate)));
    }

    private static int edits(String written, String meant) {
        return distance(written.toLowerCase(Locale.ROOT), meant);
    }

    /// Levenshtein's: letters put in, left out or replaced.
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
