package org.vouch.bot.search;

import org.vouch.indexer.index.MeaningSnapshot;
import org.vouch.indexer.meaning.Encoder;

/// What it takes to search by meaning.
///
/// @param encoder  of questions
/// @param meanings of what is on the shelf, by the same encoder
public record ByMeaning(Encoder encoder, MeaningSnapshot meanings) {}
