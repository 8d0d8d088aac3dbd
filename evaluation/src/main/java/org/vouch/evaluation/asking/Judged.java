package org.vouch.evaluation.asking;

/// What a model that had not seen a message said of it.
///
/// @param message the message
/// @param sum     of the weights of its likeliest sentence
record Judged(LabelledMessage message, double sum) {}
