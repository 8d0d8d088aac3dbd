package org.vouch.indexer.request;

/// One word of a sentence.
///
/// @param form        lower case, in its usual spelling ("u" is "you")
/// @param start       where it begins in the text
/// @param end         where it ends in the text, exclusive
/// @param afterBreak  whether a comma, bracket or dash stands before it
record Word(String form, int start, int end, boolean afterBreak) {}
