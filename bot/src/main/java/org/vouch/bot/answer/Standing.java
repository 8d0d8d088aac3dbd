package org.vouch.bot.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.search.RankedSuggestion;

/// How many peers speak for and against a suggestion, when one last did, and who of them seems to advertise, in words.
///
/// @param stale from which age on that may be out of date
/// @param zone  in which dates are shown
public record Standing(Phrases phrases, Duration stale, ZoneId zone) {

    /// @param asOf the moment of asking
    public String of(RankedSuggestion suggestion, Instant asOf) {
        @Nullable Instant newest = suggestion.newest();
        String standing = phrases.say(
                Phrase.STANDING,
                Map.of(
                        "vouches", suggestion.vouches(),
                        "warnings", suggestion.warnings(),
                        "newest", newest == null ? "none" : month(newest)));
        if (suggestion.advertised() > 0) {
            standing += "; " + phrases.say(Phrase.ADVERTISED, "own", suggestion.advertised());
        }
        boolean old = newest != null && newest.plus(stale).isBefore(asOf);
        return old ? standing + " (" + phrases.say(Phrase.STALE) + ")" : standing;
    }

    private String month(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        Locale locale = Locale.forLanguageTag(phrases.language().code());
        return phrases.say(
                Phrase.MONTH,
                Map.of(
                        "month", local.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        "year", Integer.toString(local.getYear())));
    }
}
