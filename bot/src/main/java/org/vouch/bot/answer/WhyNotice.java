package org.vouch.bot.answer;

import java.util.Locale;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.search.RankedSuggestion;

/// How the suggestions of a page came to stand where they stand, as far as a notice holds it.
public record WhyNotice(Phrases phrases) {

    private static final int NAME_CHARACTERS_MAX = 30;
    private static final String CUT = "…";

    /// The best first; what does not fit is left out.
    public Wording of(Page page) {
        StringBuilder why = new StringBuilder(shortened(phrases.say(Phrase.WHY_NOTICE), Notice.CHARACTERS_MAX));
        int rank = page.from();
        for (RankedSuggestion suggestion : page.shown()) {
            rank++;
            String line = "\n" + rank + ". " + shortened(suggestion.name(), NAME_CHARACTERS_MAX)
                    + String.format(
                            Locale.ROOT,
                            ": %.2f (+%d −%d)",
                            suggestion.score(),
                            suggestion.vouches(),
                            suggestion.warnings());
            if (why.length() + line.length() > Notice.CHARACTERS_MAX) {
                break;
            }
            why.append(line);
        }
        return Wording.plain(why.toString());
    }

    /// Never within a surrogate pair.
    private static String shortened(String text, int charactersMax) {
        if (text.length() <= charactersMax) {
            return text;
        }
        int end = charactersMax - CUT.length();
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + CUT;
    }
}
