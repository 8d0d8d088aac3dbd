package org.vouch.indexer.recommendation;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/// Marks that are left out as often as they are written: accents on Latin, Greek and Cyrillic letters, the vowels of
/// Arabic and Hebrew. In other scripts a mark makes another letter: of the Hindi कमल and कमला only one is a lotus, and
/// the Japanese ガス is no カス.
public final class Accents {

    private static final Set<UnicodeScript> LEFT_OUT = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    private static final int ASCII_END = 0x80;

    private Accents() {}

    /// `text` without them, in one normal form (NFC), with letters that only look special as plain ones ("ﬁ", "Ａ").
    public static String without(String text) {
        if (isPlain(text)) {
            return text;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder left = new StringBuilder(apart.length());
        boolean bearing = false;
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int c = apart.codePointAt(i);
            boolean mark = isMark(c);
            if (!mark) {
                bearing = Character.isLetter(c) && !LEFT_OUT.contains(UnicodeScript.of(c));
            }
            if (!mark || bearing) {
                left.appendCodePoint(c);
            }
        }
        return Normalizer.normalize(left, Normalizer.Form.NFC);
    }

    /// Whether it goes on with the letter before it; neither what only chooses between pictures, nor what stands
    /// around them, does.
    public static boolean continuesLetter(char c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return mark && !(c >= '\uFE00' && c <= '\uFE0F');
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }
}
