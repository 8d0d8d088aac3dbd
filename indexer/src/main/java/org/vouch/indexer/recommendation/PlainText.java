package org.vouch.indexer.recommendation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is kept: without characters that steer a terminal or a page and that nobody types on purpose.
public final class PlainText {

    // Controls, halves of surrogate pairs, byte order marks and overrides of the reading direction.
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n\\r]]");
    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s+");
    private static final int QUOTED_CHARACTERS_MAX = 60;

    private PlainText() {}

    /// `raw` with its line breaks, stripped.
    public static String lines(String raw) {
        return (isPlain(raw) ? raw : STEERING.matcher(raw).replaceAll("")).strip();
    }

    /// Whether nothing can be steering: most of what people write, and quicker to see than to search.
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= '\u007F' && !Character.isLetter(c))) {
                return false;
            }
        }
        return true;
    }

    /// `raw` as one line: any white space becomes one blank.
    public static String line(String raw) {
        return WHITE_SPACE.matcher(lines(raw)).replaceAll(" ").strip();
    }

    /// `raw` in quotes and short enough to stand in a problem.
    public static String quoted(String raw) {
        String line = line(raw);
        int end = Math.min(line.length(), QUOTED_CHARACTERS_MAX);
        return "'" + (end < line.length() ? lines(line.substring(0, end)) + "…" : line) + "'";
    }

    /// `raw` as it compares: one line, composed, without case.
    public static String folded(String raw) {
        return Normalizer.normalize(line(raw), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// The member called `name`, however it is cased or spaced: cards and threads of a community speak of the
    /// same one.
    public static MemberId member(String name) {
        return new MemberId(folded(name));
    }
}
