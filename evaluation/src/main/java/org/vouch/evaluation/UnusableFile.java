package org.vouch.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import org.vouch.indexer.recommendation.Problem;

/// A file that a person named cannot be used; the problem says why.
final class UnusableFile extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    UnusableFile(Path file, int line, String what, String fix) {
        this(new Problem(file.toString(), line, what, fix));
    }

    UnusableFile(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
