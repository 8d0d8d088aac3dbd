package org.vouch.bot.chat;

import org.jspecify.annotations.Nullable;

/// Something the bot wants said.
///
/// @param to      the message it answers: the reply goes to the same chat and topic, attached to that message while it
///                exists; an empty message id attaches it to nothing
/// @param wording what to say
/// @param buttons to press below it
/// @param press   handle of the press that it comes of, which is answered along with it; null when nobody pressed
public record Reply(
        MessagePlace to,
        Wording wording,
        Buttons buttons,
        @Nullable String press) implements Effect {

    /// A reply to something that was said.
    public Reply(MessagePlace to, Wording wording, Buttons buttons) {
        this(to, wording, buttons, null);
    }

    /// A reply without buttons.
    public Reply(MessagePlace to, Wording wording) {
        this(to, wording, Buttons.NONE);
    }
}
