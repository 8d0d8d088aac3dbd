package org.vouch.bot.phrases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language in which Vouch speaks. Its phrases are in `config/phrases/CODE.yaml`.
public enum Language {
    EN,
    DE,
    FR,
    ES;

    /// As it is written in settings and names of files: `en`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /// The language that a code is of.
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
