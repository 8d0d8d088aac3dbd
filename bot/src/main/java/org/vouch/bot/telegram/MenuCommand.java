package org.vouch.bot.telegram;

/// A command that Telegram offers in the menu beside its input field.
///
/// @param name        without its slash; 1 to 32 lower-case Latin letters, digits and underscores
/// @param description what it does; 1 to 256 characters
public record MenuCommand(String name, String description) {}
