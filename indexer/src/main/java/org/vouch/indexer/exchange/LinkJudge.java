package org.vouch.indexer.exchange;

/// Tells how likely each candidate is the one that a message answers.
@FunctionalInterface
public interface LinkJudge {

    /// @param chances to be filled, one for each candidate; their sum is 1
    void judge(LinkCandidates candidates, float[] chances);
}
