package org.vouch.bot.settings;

/// How much a matching word counts, by the part of an exchange that it stands in. Each is 0 (does not count) to 10; at
/// least one is more than 0.
///
/// @param title   subject line of the request
/// @param text    the request
/// @param answers what peers answered
/// @param names   names of the suggestions
/// @param topics  what the request belongs to
public record FieldWeights(double title, double text, double answers, double names, double topics) {}
