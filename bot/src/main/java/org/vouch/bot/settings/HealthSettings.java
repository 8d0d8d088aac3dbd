package org.vouch.bot.settings;

/// The door at which programs of this machine ask how the bot is.
///
/// @param port that it opens on this machine alone; 0 for none
public record HealthSettings(int port) {}
