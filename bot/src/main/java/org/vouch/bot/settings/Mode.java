package org.vouch.bot.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// When the bot speaks in a chat uninvited. Asked to its face it answers in every mode.
public enum Mode {
    /// Never; it notes what it would have said.
    SHADOW,
    /// Never.
    QUIET,
    /// It offers an answer to a sure request, and gives it to whoever wants it.
    ASK_FIRST,
    /// It answers sure requests.
    OPEN;

    /// As it is written: `ask-first`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The mode that a word means.
    public static Optional<Mode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }

    /// All there are, as they are written.
    public static List<String> words() {
        return Arrays.stream(values()).map(Mode::word).toList();
    }
}
