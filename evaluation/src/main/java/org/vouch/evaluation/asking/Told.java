package org.vouch.evaluation.asking;

/// What was said of a message, and whether it is so.
///
/// @param score  how sure it is that the message asks, 0 to 1
/// @param asks   whether it does
/// @param weight how much it counts
record Told(double score, boolean asks, double weight) {}
