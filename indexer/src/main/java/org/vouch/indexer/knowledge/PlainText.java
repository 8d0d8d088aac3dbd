package org.vouch.indexer.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.vouch.indexer.recommendation.MemberId;

/// Text as it is kept: without characters that steer a terminal or a page and that nobody types on purpose.
final class PlainText {

    // Controls, halves of surrogate pairs, byte order marks and overrides of the reading direction.
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n\\r]]");
    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s+");
    private static final int QUOTED_CHARACTERS_MAX = 60;

    private PlainText() {}

    /// `raw` with its line breaks, stripped.
    static String lines(String raw) {
        return STEERING.matcher(raw).replaceAll("").strip();
    }

    /// `raw` as one line: any white space becomes one blank.
    static String line(String raw) {
        return WHITE_SPACE.matcher(lines(raw)).replaceAll(" ").strip();
    }

    /// `raw` in quotes and short enough to stand in a problem.
    static String quoted(String raw) {
        String line = line(raw);
        int end = Math.min(line.length(), QUOTED_CHARACTERS_MAX);
        return "'" + (end < line.length() ? lines(line.substring(0, end)) + "…" : line) + "'";
    }

    /// `raw` as it compares: one line, composed, without case.
    static String folded(String raw) {
        return Normalizer.normalize(line(raw), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /// The member called `name`, however it is cased or spaced: cards and threads of a community speak of the
    /// same one.
    static MemberId member(String name) {
        return new MemberId(folded(name));
    }
}
