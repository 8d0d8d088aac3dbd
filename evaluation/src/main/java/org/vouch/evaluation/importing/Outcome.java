package org.vouch.evaluation.importing;

import org.jspecify.annotations.Nullable;

/// How well, and how fast, one file was read.
///
/// @param format   how the phone that wrote it begins its messages
/// @param messages said in it
/// @param ours     by Vouch
/// @param peer     by the peer; null when there is none
public record Outcome(
        String format, int messages, Side ours, @Nullable Side peer) {

    /// One of the two.
    ///
    /// @param perSecond messages read in a second of one core
    public record Side(Misses misses, double perSecond) {}

    /// How many times as fast as the peer Vouch is; 0 when there is no peer.
    public double ratio() {
        return peer == null ? 0 : ours.perSecond() / peer.perSecond();
    }
}
