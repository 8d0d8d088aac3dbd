package org.vouch.bot.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name and why, as members type them: `Northlight SOC: they called us first`.
///
/// @param name of a suggestion
/// @param why  empty when nothing was said
public record NamedWord(String name, String why) {

    /// The colon of a web address separates nothing.
    private static final Pattern SEPARATED = Pattern.compile("(?<name>.+?)\\s*[:：](?!//)(?<why>.*)", Pattern.DOTALL);

    /// Empty when there is no name.
    public static Optional<NamedWord> of(String text) {
        Matcher separated = SEPARATED.matcher(text.strip());
        NamedWord word = separated.matches()
                ? new NamedWord(
                        separated.group("name").strip(), separated.group("why").strip())
                : new NamedWord(text.strip(), "");
        return Optional.of(word).filter(one -> !one.name().isEmpty());
    }
}
