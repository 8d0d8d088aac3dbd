package org.vouch.bot;

import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.request.Constraints;
import org.vouch.indexer.request.Reading;

/// What a message asks for, in lines for a curator.
final class ReadingPage {

    private ReadingPage() {}

    static List<String> of(Reading reading) {
        Constraints constraints = reading.constraints();
        List<String> lines = new ArrayList<>();
        lines.add("  about:   " + reading.subject());
        add("  where:   ", constraints.places(), lines);
        add("  budget:  ", constraints.budgets(), lines);
        add("  size:    ", constraints.sizes(), lines);
        add("  but not: ", constraints.excluded(), lines);
        return lines;
    }

    static void add(String what, List<String> said, List<String> lines) {
        if (!said.isEmpty()) {
            lines.add(what + String.join(", ", said));
        }
    }
}
