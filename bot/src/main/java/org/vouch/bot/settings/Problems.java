package org.vouch.bot.settings;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.vouch.indexer.recommendation.Problem;

/// Gathers what is wrong with one file.
final class Problems {

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String what, String fix) {
        found.add(at(line, what, fix));
    }

    /// A problem of this file that is not counted, as nobody may mind.
    Problem at(int line, String what, String fix) {
        return new Problem(file, line, what, fix);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        return found.stream().sorted().toList();
    }

    /// Where `node` begins, counted from 1.
    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
