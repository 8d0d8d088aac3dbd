package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text at its blanks, and a piece of it into words.
final class Tokens {

    private static final int CHARACTERS_MAX = 2_000;

    private Tokens() {}

    /// `text` in lower case, and not longer than is read of a message.
    static String folded(String text) {
        String read = text.length() <= CHARACTERS_MAX ? text : text.substring(0, CHARACTERS_MAX);
        return read.toLowerCase(Locale.ROOT);
    }

    /// What stands between blanks.
    static List<String> pieces(String folded) {
        List<String> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean blank = i == folded.length() || Character.isWhitespace(folded.charAt(i));
            if (blank && start >= 0) {
                pieces.add(folded.substring(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return pieces;
    }

    /// A piece as a name: without the signs around it.
    static String name(String piece) {
        int start = 0;
        int end = piece.length();
        while (start < end && "@<(\"'".indexOf(piece.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && ":,;.!?>)\"'".indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        return start == 0 && end == piece.length() ? piece : piece.substring(start, end);
    }

    /// Whether a piece begins or ends like the name of somebody who is spoken to.
    static boolean isCalling(String piece) {
        char last = piece.charAt(piece.length() - 1);
        return piece.length() > 2 && (last == ':' || last == ',' || piece.charAt(0) == '@');
    }

    static boolean isAddress(String piece) {
        return piece.startsWith("http://") || piece.startsWith("https://") || piece.startsWith("www.");
    }

    /// Adds the words of a piece, without their endings.
    static void words(String piece, List<String> words) {
        int start = -1;
        for (int i = 0; i <= piece.length(); i++) {
            boolean inside = i < piece.length() && isWordCharacter(piece, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(stem(piece.substring(start, i)));
                start = -1;
            }
        }
    }

    private static boolean isWordCharacter(String piece, int at) {
        char c = piece.charAt(at);
        return Character.isLetterOrDigit(c) || c == '\'' || Character.isSurrogate(c);
    }

    private static String stem(String word) {
        int end = word.length();
        if (word.endsWith("'s")) {
            end -= 2;
        } else if (end > 5 && word.endsWith("ing")) {
            end -= 3;
        } else if (end > 4 && word.endsWith("ed")) {
            end -= 2;
        } else if (end > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            end -= 1;
        }
        return word.substring(0, end);
    }
}
