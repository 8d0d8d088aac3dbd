package org.vouch.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.importing.Outcome;
import org.vouch.evaluation.importing.Outcome.Side;

/// For programs: an object a format, then one for all of them.
final class ImportJson implements ImportReport {

    private final PrintWriter out;
    private @Nullable String peer;

    ImportJson(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin(@Nullable String peer) {
        this.peer = peer;
    }

    @Override
    public void add(Outcome outcome) {
        ObjectNode object = JsonLines.object().put("format", outcome.format()).put("messages", outcome.messages());
        object.set("ours", object(outcome.ours()));
        Side other = outcome.peer();
        if (other != null) {
            object.set("peer", object(other));
            object.put("ratio", outcome.ratio());
        }
        print(object);
    }

    private static ObjectNode object(Side side) {
        ObjectNode object = JsonLines.object().put("right", side.misses().none());
        side.misses().byKind().forEach(object.putObject("misses")::put);
        return object.put("per_second", Math.round(side.perSecond()));
    }

    @Override
    public void end(List<Outcome> outcomes) {
        ImportSummary summary = ImportSummary.of(outcomes);
        ObjectNode object = JsonLines.object()
                .put("formats", summary.formats())
                .put("ours_right", summary.oursRight())
                .put("ours_per_second", Math.round(summary.oursPerSecond()));
        if (peer != null) {
            object.put("peer_version", peer)
                    .put("peer_right", summary.peerRight())
                    .put("peer_per_second", Math.round(summary.peerPerSecond()))
                    .put("ratio", summary.ratio())
                    .put("ratio_lowest", summary.ratioLowest())
                    .put("ratio_highest", summary.ratioHighest());
        }
        print(object);
    }

    private void print(ObjectNode object) {
        out.println(object);
        out.flush();
    }
}
