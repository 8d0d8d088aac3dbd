package org.vouch.bot.settings;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.phrases.Language;

/// Keys whose value is one of a few words, and that may be left out.
final class Words {

    private Words() {}

    /// @return null when nothing good is written; a mistake is reported
    static @Nullable Mode mode(Value value) {
        return one(value, Mode::of, "is no mode", Mode.words().stream());
    }

    /// @return null when nothing good is written; a mistake is reported
    static @Nullable Language language(Value value) {
        return one(
                value,
                Language::of,
                "is no language that Vouch speaks",
                Stream.of(Language.values()).map(Language::code));
    }

    /// @return null when nothing good is written; a mistake is reported
    static @Nullable Learning learning(Value value) {
        return one(value, Learning::of, "is no way of learning", Learning.words().stream());
    }

    private static <T> @Nullable T one(
            Value value, Function<String, Optional<T>> meaning, String otherwise, Stream<String> words) {
        String word = value.text("");
        if (word.isEmpty()) {
            return null;
        }
        Optional<T> meant = meaning.apply(word);
        if (meant.isEmpty()) {
            value.report(otherwise, "Write one of: " + words.collect(Collectors.joining(", ")) + ".");
        }
        return meant.orElse(null);
    }
}
