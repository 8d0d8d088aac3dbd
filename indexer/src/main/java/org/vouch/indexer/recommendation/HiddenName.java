package org.vouch.indexer.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name that is not to be shown, also not in what was said of other things.
///
/// @param letters of it, folded
/// @param words   how many it has
record HiddenName(String letters, int words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /// A name this long is told without the legal form of a company too; "Some Ltd" is not meant by each "some".
    private static final int WITHOUT_FORM_CHARACTERS_MIN = 7;

    static HiddenName of(String name) {
        String key = SuggestionKey.of(name).value();
        List<String> words = words(name);
        String letters = key.length() >= WITHOUT_FORM_CHARACTERS_MIN
                ? key
                : SuggestionKey.of(String.join("", words)).value();
        return new HiddenName(letters, words.size());
    }

    /// Whether `text` holds it; a single word only when written with a capital.
    boolean isIn(String text) {
        List<String> said = words(text);
        for (int first = 0; first < said.size(); first++) {
            StringBuilder from = new StringBuilder();
            for (int i = first; i < said.size() && from.length() < letters.length(); i++) {
                from.append(SuggestionKey.of(said.get(i)).value());
                boolean capital = said.subList(first, i + 1).stream()
                        .anyMatch(word -> word.codePoints().anyMatch(Character::isUpperCase));
                if ((capital || words > 1) && letters.contentEquals(from)) {
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
