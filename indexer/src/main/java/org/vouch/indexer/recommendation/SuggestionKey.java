package org.vouch.indexer.recommendation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What makes two spellings the same suggestion: letters and digits alone, without case, accents, a leading
/// article, a web address's `www` or a company's legal form ("The Northlight Ltd." and "northlight" are one).
///
/// @param value lower-case letters, with the marks that make them, and digits of any script; not empty
public record SuggestionKey(String value) implements Comparable<SuggestionKey> {

    private static final Pattern ADDRESS = Pattern.compile("^(https?://)?(www\\.)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an)[\\s]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[\\s,]+(ltd|limited|inc|llc|llp|gmbh|ag|plc|corp|corporation|co|company|sarl|s\\.?a\\.?|b\\.?v\\.?)\\.?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /// @throws IllegalArgumentException when `value` is empty
    public SuggestionKey {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a suggestion has a name with a letter or a digit");
        }
    }

    /// The key of a name as somebody wrote it. A name without any letter or digit is its own key.
    public static SuggestionKey of(String name) {
        String stripped = name.strip();
        String bare = withoutStart(ARTICLE, withoutStart(ADDRESS, stripped));
        bare = LEGAL_FORM.matcher(bare).replaceFirst("");
        String key = lettersAndDigits(bare);
        return new SuggestionKey(key.isEmpty() ? stripped : key);
    }

    private static String withoutStart(Pattern start, String text) {
        Matcher matcher = start.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    /// In lower case and without accents. Most names have none, which is quicker to see than to search.
    private static String lettersAndDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return NOT_LETTER_OR_DIGIT
                        .matcher(Accents.without(text).toLowerCase(Locale.ROOT))
                        .replaceAll("");
            }
            if (Character.isLetterOrDigit(c)) {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    @Override
    public int compareTo(SuggestionKey other) {
        return value.compareTo(other.value);
    }
}
