package org.vouch.bot.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.indexer.recommendation.PlainText;

/// What a reply like "+1" to an answer says of its suggestions.
public sealed interface Seconding {

    /// One of them.
    ///
    /// @param why in the member's words; empty when they say no more
    record One(String name, String why) implements Seconding {}

    /// One of several, and nobody knows which.
    record Which() implements Seconding {}

    /// Skin tones and the like: they make no other sign of a thumb.
    Pattern TONES = Pattern.compile("[\\x{1F3FB}-\\x{1F3FF}\\uFE0F]");

    Pattern BETWEEN = Pattern.compile("^[\\s,;:.!–—-]+");
    Pattern NUMBERED = Pattern.compile("(?<number>[0-9]{1,2})(?![\\p{L}\\p{N}])(?<why>.*)");

    /// Empty when a reply says something else.
    ///
    /// @param names    that the answer has shown
    /// @param numbered the one that it shows under a number
    static Optional<Seconding> of(
            String reply, List<String> names, IntFunction<Optional<String>> numbered, Phrases phrases) {
        String text = PlainText.line(TONES.matcher(reply).replaceAll(""));
        return Stream.of(phrases.say(Phrase.SECONDED).split("\\|"))
                .map(String::strip)
                .filter(sign -> begins(text, sign))
                .findFirst()
                .flatMap(sign -> meant(bare(text.substring(sign.length())), names, numbered));
    }

    private static Optional<Seconding> meant(String rest, List<String> names, IntFunction<Optional<String>> numbered) {
        if (rest.isEmpty()) {
            return switch (names.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(new One(names.getFirst(), ""));
                default -> Optional.of(new Which());
            };
        }
        Matcher number = NUMBERED.matcher(rest);
        if (number.matches()) {
            String why = bare(number.group("why"));
            return numbered.apply(Integer.parseInt(number.group("number")))
                    .<Seconding>map(name -> new One(name, why))
                    .or(() -> Optional.of(new Which()));
        }
        return names.stream()
                .filter(name -> begins(rest, name))
                .findFirst()
                .map(name -> new One(name, bare(rest.substring(name.length()))));
    }

    /// Whether a text begins with a word, whatever its case.
    private static boolean begins(String text, String word) {
        return !word.isEmpty()
                && text.length() >= word.length()
                && text.substring(0, word.length()).toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.codePointAt(word.length())));
    }

    private static String bare(String text) {
        return BETWEEN.matcher(text).replaceFirst("").strip();
    }
}
