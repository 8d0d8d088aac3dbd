package org.vouch.bot.chat;

/// What only the member sees who pressed a button.
///
/// @param to      the message with the button
/// @param press   handle of the press
/// @param wording without emphasis, at most [#CHARACTERS_MAX]
public record Notice(MessagePlace to, String press, Wording wording) implements Effect {

    /// Characters that every platform shows.
    public static final int CHARACTERS_MAX = 200;

    /// @throws IllegalArgumentException when the wording is too long
    public Notice {
        if (wording.text().length() > CHARACTERS_MAX) {
            throw new IllegalArgumentException("a notice has at most " + CHARACTERS_MAX + " characters");
        }
    }
}
