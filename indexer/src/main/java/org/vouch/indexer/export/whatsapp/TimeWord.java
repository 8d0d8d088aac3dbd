package org.vouch.indexer.export.whatsapp;

import org.jspecify.annotations.Nullable;

/// A word before or behind a time. As a rule it is the one of the line before, and not understood anew.
final class TimeWord {

    private byte[] bytes = {};
    private String word = "";
    private @Nullable HalfDay half;
    private String letters = "";
    private boolean capitals;

    /// Takes the word in that stands between `from` and `to`.
    void read(Cursor cursor, int from, int to) {
        if (cursor.is(bytes, from, to)) {
            return;
        }
        bytes = cursor.copy(from, to);
        word = cursor.text(from, to);
        capitals = word.equals("AM") || word.equals("PM");
        half = HalfDay.of(word);
        letters = HalfDay.letters(word);
    }

    /// Whether it is `text`.
    boolean is(String text) {
        return word.equals(text);
    }

    /// What it says of the half of the day; null when nothing known.
    @Nullable
    HalfDay half() {
        return half;
    }

    /// Its letters, in small; empty when it has none.
    String letters() {
        return letters;
    }

    /// Whether it is a half of the day in capitals and English.
    boolean isInCapitals() {
        return capitals;
    }
}
