package org.vouch.bot.phrases;

import java.util.EnumMap;
import java.util.Map;

/// The phrases of all languages.
public final class Phrasebook {

    private final Map<Language, Phrases> languages;

    private Phrasebook(Map<Language, Phrases> languages) {
        this.languages = languages;
    }

    /// Built-in English, whatever the language.
    public static Phrasebook builtIn() {
        return new Phrasebook(Map.of());
    }

    /// @param languages those that are not there speak built-in English
    public static Phrasebook of(Map<Language, Phrases> languages) {
        return new Phrasebook(languages.isEmpty() ? Map.of() : new EnumMap<>(languages));
    }

    public Phrases in(Language language) {
        return languages.getOrDefault(language, Phrases.english());
    }
}
