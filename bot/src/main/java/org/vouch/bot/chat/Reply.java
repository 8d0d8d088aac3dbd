package org.vouch.bot.chat;

/// Something the bot wants said.
///
/// @param to      the message it answers: the reply goes to the same chat and topic, attached to that message while it
///                exists; an empty message id attaches it to nothing
/// @param wording what to say
/// @param buttons to press below it
public record Reply(MessagePlace to, Wording wording, Buttons buttons) implements Effect {

    /// A reply without buttons.
    public Reply(MessagePlace to, Wording wording) {
        this(to, wording, Buttons.NONE);
    }
}
