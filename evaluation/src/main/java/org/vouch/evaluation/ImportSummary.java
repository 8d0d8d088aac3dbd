package org.vouch.evaluation;

import java.util.List;
import java.util.Objects;
import org.vouch.evaluation.importing.Outcome;
import org.vouch.evaluation.importing.Outcome.Side;
import org.vouch.evaluation.importing.Rounds;

/// What follows from the outcomes of many formats. What is told of a peer is 0 when there is none.
///
/// @param oursRight     formats in which Vouch read everything right
/// @param oursPerSecond messages a second, median of the formats
/// @param ratio         how many times as fast as the peer Vouch is, median of the formats
record ImportSummary(
        int formats,
        int oursRight,
        int peerRight,
        double oursPerSecond,
        double peerPerSecond,
        double ratio,
        double ratioLowest,
        double ratioHighest) {

    static ImportSummary of(List<Outcome> outcomes) {
        List<Side> ours = outcomes.stream().map(Outcome::ours).toList();
        List<Side> peers =
                outcomes.stream().map(Outcome::peer).filter(Objects::nonNull).toList();
        double[] ratios = outcomes.stream().mapToDouble(Outcome::ratio).sorted().toArray();
        return new ImportSummary(
                outcomes.size(),
                right(ours),
                right(peers),
                perSecond(ours),
                perSecond(peers),
                Rounds.median(ratios),
                ratios[0],
                ratios[ratios.length - 1]);
    }

    private static int right(List<Side> sides) {
        return (int) sides.stream().filter(side -> side.misses().none()).count();
    }

    private static double perSecond(List<Side> sides) {
        return sides.isEmpty()
                ? 0
                : Rounds.median(sides.stream().mapToDouble(Side::perSecond).toArray());
    }
}
