package org.vouch.bot.search;

import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Stance;

/// What one peer said of a suggestion.
///
/// @param text   in the peer's own words, shortened; may be empty
/// @param stance for or against
/// @param source where it was said
public record Quote(String text, Stance stance, Source source) {}
