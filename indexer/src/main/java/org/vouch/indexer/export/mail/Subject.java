package org.vouch.indexer.export.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A subject line.
///
/// @param title   what it is about, without the prefixes of mail programs and the tag of the list
/// @param answer  whether a prefix says that the mail is an answer
/// @param forward whether a prefix says that somebody else wrote it
record Subject(String title, boolean answer, boolean forward) {

    private static final Pattern ANSWER = prefix("re|aw|antw|antwort|sv|vs|odp|ynt|rif|回复|回覆|答复");
    private static final Pattern FORWARD = prefix("fwd?|wg|rv|enc|doorst|转发|轉寄");
    private static final Pattern TAG = Pattern.compile("\\s*\\[[^\\[\\]]{1,80}\\]\\s*");

    private static Pattern prefix(String words) {
        return Pattern.compile(
                "\\s*(?:" + words + ")(?:\\s?[\\[(]\\d{1,4}[\\])])?\\s?[:：]\\s*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The subject that `text` is.
    static Subject of(String text) {
        String rest = text;
        boolean answer = false;
        boolean forward = false;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            String behindAnswer = without(ANSWER, rest);
            String behindForward = without(FORWARD, behindAnswer);
            answer |= !behindAnswer.equals(rest);
            forward |= !behindForward.equals(behindAnswer);
            rest = without(TAG, behindForward);
        }
        return new Subject(rest.isBlank() && !answer ? text.strip() : rest.strip(), answer, forward);
    }

    private static String without(Pattern start, String text) {
        Matcher matcher = start.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }
}
