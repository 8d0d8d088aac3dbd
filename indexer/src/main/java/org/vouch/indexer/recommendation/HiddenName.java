package org.vouch.indexer.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name that is not to be shown, also not in what was said of other things.
///
/// @param letters of it, folded
record HiddenName(String letters) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /// A name this long is told without the legal form of a company too; "Some Ltd" is not meant by each "some".
    private static final int WITHOUT_FORM_CHARACTERS_MIN = 7;

    static HiddenName of(String name) {
        String key = SuggestionKey.of(name).value();
        String letters = key.length() >= WITHOUT_FORM_CHARACTERS_MIN
                ? key
                : SuggestionKey.of(String.join("", words(name))).value();
        return new HiddenName(letters);
    }

    /// Whether `text` holds it, however it is written: a quote too few does no harm.
    boolean isIn(String text) {
        List<String> said = words(text);
        for (int first = 0; first < said.size(); first++) {
            StringBuilder from = new StringBuilder();
            for (int i = first; i < said.size() && from.length() < letters.length(); i++) {
                from.append(SuggestionKey.of(said.get(i)).value());
                if (letters.contentEquals(from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
