package org.vouch.indexer.recommendation;

/// One peer's stance on one suggestion.
public enum Stance {
    VOUCH,
    WARNING
}
