package org.vouch.indexer.index;

import java.util.List;
import org.vouch.indexer.recommendation.Correction;

/// A correction as one line of what a commit says of a file. Names hold no tabs.
final class CorrectionLine {

    private static final String MARK = "correction";
    private static final String BETWEEN = "\t";

    private CorrectionLine() {}

    static String format(Correction correction) {
        return String.join(BETWEEN, MARK, correction.action().name(), correction.name(), correction.other());
    }

    static boolean isOne(String line) {
        return line.startsWith(MARK + BETWEEN);
    }

    static Correction parse(String line) {
        List<String> parts = List.of(line.split(BETWEEN, -1));
        return new Correction(Correction.Action.valueOf(parts.get(1)), parts.get(2), parts.get(3));
    }
}
