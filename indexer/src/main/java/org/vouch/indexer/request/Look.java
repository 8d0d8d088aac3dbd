package org.vouch.indexer.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a message looks like, whatever its words.
final class Look {

    private static final double CODE_SHARE = 0.06;
    private static final int PHONE_DIGITS_MIN = 7;
    private static final int CHARACTERS_MAX = 2_000;

    private Look() {}

    static List<String> of(String text) {
        String head = text.length() > CHARACTERS_MAX ? text.substring(0, CHARACTERS_MAX) : text;
        List<String> looks = new ArrayList<>();
        if (head.contains("`")) {
            looks.add(head.contains("```") ? "code block" : "code");
        }
        if (isSymbols(head)) {
            looks.add("symbols");
        }
        if (head.contains("http://") || head.contains("https://")) {
            looks.add("address");
        }
        if (head.startsWith(">") || head.contains("\n>") || isQuoting(head)) {
            looks.add("quote");
        }
        if (hasPhone(head)) {
            looks.add("phone");
        }
        return looks;
    }

    private static boolean isSymbols(String text) {
        long symbols = text.chars()
                .filter(c -> "{}[]=<>|\\;_*+#$%^~:/λ→∀∃∈⟨⟩".indexOf(c) >= 0)
                .count();
        return text.length() > 20 && symbols > text.length() * CODE_SHARE;
    }

    /// Zulip writes who said the words that follow.
    private static boolean isQuoting(String text) {
        int line = text.indexOf('\n');
        String first = line < 0 ? text : text.substring(0, line);
        return first.strip().toLowerCase(Locale.ROOT).endsWith("said:");
    }

    private static boolean hasPhone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                if (++digits >= PHONE_DIGITS_MIN) {
                    return true;
                }
            } else if (c != ' ' && c != '-' && c != '+') {
                digits = 0;
            }
        }
        return false;
    }
}
