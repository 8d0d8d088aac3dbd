package org.vouch.indexer.index;

/// An entry that a query found, before it is read.
///
/// @param place within its snapshot; means nothing to others
/// @param key   of its [Wordings]
/// @param score BM25 over all its fields, 0 when it holds no concept; comparable within one query only
public record Found(int place, String key, double score) {}
