package org.vouch.indexer.export;

/// A name, a title or a sign as an app shows it: in one line, and of a length that can be shown.
public final class ShownName {

    /// In one name; the rest of a longer one is cut off.
    public static final int CHARACTERS_MAX = 200;

    private ShownName() {}

    /// `raw` without the white space and the marks of direction that an app puts around names.
    public static String of(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isAround(raw.charAt(start))) {
            start++;
        }
        while (start < end && isAround(raw.charAt(end - 1))) {
            end--;
        }
        return shortened(raw.substring(start, end)).replace('\n', ' ').replace('\r', ' ');
    }

    private static String shortened(String name) {
        if (name.length() <= CHARACTERS_MAX) {
            return name;
        }
        boolean splits = Character.isHighSurrogate(name.charAt(CHARACTERS_MAX - 1));
        return name.substring(0, splits ? CHARACTERS_MAX - 1 : CHARACTERS_MAX);
    }

    private static boolean isAround(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200E'
                || character == '\u200F'
                || character == '\uFEFF'
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2066' && character <= '\u2069');
    }
}
