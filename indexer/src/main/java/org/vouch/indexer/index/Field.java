package org.vouch.indexer.index;

/// A part of what is on the shelf that can be searched.
public enum Field {
    /// The request's subject line, or the request itself when it has none.
    TITLE,
    /// The rest of the request.
    TEXT,
    /// What the request belongs to.
    TOPICS,
    /// What peers answered.
    ANSWERS,
    /// The names of what peers suggested.
    NAMES
}
