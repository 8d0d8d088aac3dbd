package org.vouch.bot.phrases;

import com.ibm.icu.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What Vouch says in one language. Immutable; many threads may share one.
public final class Phrases {

    private final Language language;
    private final Map<Phrase, String> patterns;

    private Phrases(Language language, Map<Phrase, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /// The built-in English.
    public static Phrases english() {
        return of(Language.EN, Map.of());
    }

    /// @param patterns of the language; each that is not there, or has a [#mistake], is said in built-in English
    public static Phrases of(Language language, Map<Phrase, String> patterns) {
        Map<Phrase, String> good = new EnumMap<>(Phrase.class);
        patterns.forEach((phrase, pattern) -> {
            if (mistake(phrase, pattern).isEmpty()) {
                good.put(phrase, pattern);
            }
        });
        return new Phrases(language, Collections.unmodifiableMap(good));
    }

    /// What is wrong with a pattern of a phrase, to be read after its key.
    public static Optional<String> mistake(Phrase phrase, String pattern) {
        try {
            Set<String> arguments = arguments(new MessageFormat(pattern, Language.EN.locale()));
            Set<String> wanted = arguments(new MessageFormat(phrase.english(), Language.EN.locale()));
            return arguments.equals(wanted)
                    ? Optional.empty()
                    : Optional.of("has the arguments " + arguments + " in place of " + wanted);
        } catch (IllegalArgumentException e) {
            return Optional.of("is no pattern of ICU's message format");
        }
    }

    /// The language, as the phrases that are not built in are in it.
    public Language language() {
        return language;
    }

    /// A phrase without arguments.
    public String say(Phrase phrase) {
        return say(phrase, Map.of());
    }

    /// A phrase with one argument.
    public String say(Phrase phrase, String name, Object value) {
        return say(phrase, Map.of(name, value));
    }

    /// A phrase with its arguments by name.
    public String say(Phrase phrase, Map<String, ?> arguments) {
        @Nullable String pattern = patterns.get(phrase);
        // A format is not safe to share between threads.
        MessageFormat format = pattern == null
                ? new MessageFormat(phrase.english(), Language.EN.locale())
                : new MessageFormat(pattern, language.locale());
        return format.format(Map.copyOf(arguments));
    }

    private static Set<String> arguments(MessageFormat format) {
        return new TreeSet<>(format.getArgumentNames());
    }
}
