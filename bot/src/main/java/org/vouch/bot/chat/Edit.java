package org.vouch.bot.chat;

/// An earlier reply of the bot that shall say something else, because one of its buttons was pressed. Doing it twice
/// is the same as doing it once.
///
/// @param to      the earlier reply
/// @param wording what it says from now on
/// @param buttons below it from now on
/// @param press   handle of the press, which is answered along with this
public record Edit(MessagePlace to, Wording wording, Buttons buttons, String press) implements Effect {}
