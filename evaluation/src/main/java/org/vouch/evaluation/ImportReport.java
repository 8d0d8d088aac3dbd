package org.vouch.evaluation;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.importing.Outcome;

/// Tells how the readers of exports did, format by format, as soon as each is known.
interface ImportReport {

    /// One for people, or one for programs.
    static ImportReport to(PrintWriter out, boolean json) {
        return json ? new ImportJson(out) : new ImportTable(out);
    }

    /// @param peer its version; null when there is none
    void begin(@Nullable String peer);

    void add(Outcome outcome);

    /// Tells what follows from all of them.
    void end(List<Outcome> outcomes);
}
