package org.vouch.evaluation;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.importing.Misses;
import org.vouch.evaluation.importing.Outcome;
import org.vouch.evaluation.importing.Outcome.Side;

/// For people: a row a format, then what was read wrong.
final class ImportTable implements ImportReport {

    private static final String ROW = "%-24s %9s  %-13s %-13s %11s %11s %6s%n";

    private final PrintWriter out;

    ImportTable(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(@Nullable String peer) {
        out.printf(
                "Vouch on Java %s, %s; messages a second of one core%n%n",
                Runtime.version().feature(), peer == null ? "no peer" : "peer whatsapp-chat-parser " + peer);
        out.printf(ROW, "format", "messages", "Vouch", "peer", "Vouch msg/s", "peer msg/s", "ratio");
        out.flush();
    }

    @Override
    public void add(Outcome outcome) {
        Side peer = outcome.peer();
        out.printf(
                ROW,
                outcome.format(),
                outcome.messages(),
                verdict(outcome.ours()),
                peer == null ? "-" : verdict(peer),
                rate(outcome.ours()),
                peer == null ? "-" : rate(peer),
                peer == null ? "-" : times(outcome.ratio()));
        out.flush();
    }

    private static String verdict(Side side) {
        return side.misses().none() ? "right" : side.misses().all() + " wrong";
    }

    private static String rate(Side side) {
        return String.format(Locale.ROOT, "%,.0f", side.perSecond());
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio);
    }

    @Override
    public void end(List<Outcome> outcomes) {
        ImportSummary summary = ImportSummary.of(outcomes);
        out.printf("%nVouch: right in %d of %d formats", summary.oursRight(), summary.formats());
        out.printf(", %,.0f messages a second (median of formats)%n", summary.oursPerSecond());
        listMisses(outcomes, Outcome::ours);
        if (summary.peerPerSecond() > 0) {
            out.printf("%nPeer: right in %d of %d formats", summary.peerRight(), summary.formats());
            out.printf(", %,.0f messages a second (median of formats)%n", summary.peerPerSecond());
            listMisses(outcomes, Outcome::peer);
            out.printf(
                    "%nVouch is %s times as fast (median of formats; from %s to %s)%n",
                    times(summary.ratio()), times(summary.ratioLowest()), times(summary.ratioHighest()));
        }
        out.flush();
    }

    private void listMisses(List<Outcome> outcomes, Function<Outcome, @Nullable Side> side) {
        for (Outcome outcome : outcomes) {
            Side one = side.apply(outcome);
            if (one != null && !one.misses().none()) {
                Misses misses = one.misses();
                out.printf("  %-24s %s%n", outcome.format(), misses);
            }
        }
    }
}
