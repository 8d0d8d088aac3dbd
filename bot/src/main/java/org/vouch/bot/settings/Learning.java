package org.vouch.bot.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What becomes of what was heard in the chats of a community that learns.
public enum Learning {
    /// It is found as soon as its exchange is over.
    AUTOMATIC,
    /// It is held until a curator approves.
    APPROVE;

    /// As it is written: `automatic`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that a word means.
    public static Optional<Learning> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /// All there are, as they are written.
    public static List<String> words() {
        return Arrays.stream(values()).map(Learning::word).toList();
    }
}
