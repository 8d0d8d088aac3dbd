package org.vouch.bot.search;

import java.text.BreakIterator;
import java.util.Locale;

/// Text that had to be cut.
final class Shortened {

    private static final String CUT = "…";

    private Shortened() {}

    /// `text` on one line, cut at a word when it is longer than `charactersMax`.
    static String to(int charactersMax, String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= charactersMax) {
            return line;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(line);
        int end = words.preceding(charactersMax - CUT.length() + 1);
        int cut = end > charactersMax / 2 ? end : wholeCharacter(line, charactersMax - CUT.length());
        return line.substring(0, cut).strip() + CUT;
    }

    /// `index`, or the one before when it would split a surrogate pair.
    private static int wholeCharacter(String line, int index) {
        return Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }
}
