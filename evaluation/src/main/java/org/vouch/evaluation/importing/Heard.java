package org.vouch.evaluation.importing;

import java.util.regex.Pattern;

/// A message as far as it is compared: without what two readers may rightly write in two ways.
///
/// @param author without marks of direction, and without the `~` before a name that is on no phone
/// @param minute since 1970, in the chat's own time; [#NO_MINUTE] where it is not known
/// @param text   without marks of direction and without space around it
record Heard(String author, long minute, String text) {

    static final long NO_MINUTE = Long.MIN_VALUE;

    private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern UNSAVED = Pattern.compile("^~ ?");

    static Heard of(String author, long minute, String text) {
        String name = SPACES.matcher(MARKS.matcher(author).replaceAll("")).replaceAll(" ");
        return new Heard(
                UNSAVED.matcher(name).replaceFirst("").strip(),
                minute,
                MARKS.matcher(text).replaceAll("").strip());
    }
}
