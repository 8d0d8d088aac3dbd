package org.vouch.indexer.suggestion;

import java.text.Normalizer;
import java.util.Locale;
import org.vouch.indexer.recommendation.SuggestionKey;

/// How written words are compared.
final class Forms {

    private Forms() {}

    /// Lower case, with a straight apostrophe and marks in one normal form.
    static String form(String word) {
        String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return Normalizer.isNormalized(form, Normalizer.Form.NFC)
                ? form
                : Normalizer.normalize(form, Normalizer.Form.NFC);
    }

    /// What a name is looked up by: the value of its [SuggestionKey].
    static String key(String name) {
        return SuggestionKey.of(name).value();
    }

    /// The letters and digits of one form, so that forms put together make a [key][#key(String)].
    static String bare(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return form.equals("&") || form.equals("@") ? "" : key(form);
            }
        }
        return form;
    }
}
