package org.vouch.bot.chat;

/// Something the bot wants said.
///
/// @param to      the message it answers: the reply goes to the same chat and topic, attached to that message while it
///                exists; an empty message id attaches it to nothing
/// @param wording what to say
public record Reply(MessagePlace to, Wording wording) {}
