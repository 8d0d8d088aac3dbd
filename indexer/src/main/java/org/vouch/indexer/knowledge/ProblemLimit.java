package org.vouch.indexer.knowledge;

import java.util.function.Consumer;
import org.vouch.indexer.recommendation.Problem;

/// Passes on only the first problems of one file: a file of another kind that was merely renamed has as many mistakes
/// as
/// lines.
final class ProblemLimit implements Consumer<Problem> {

    private final String file;
    private final Consumer<Problem> problems;
    private final int problemsMax;
    private int count;

    /// @param problemsMax passed on before one last problem says that there are more
    ProblemLimit(String file, Consumer<Problem> problems, int problemsMax) {
        this.file = file;
        this.problems = problems;
        this.problemsMax = problemsMax;
    }

    @Override
    public void accept(Problem problem) {
        count++;
        if (count <= problemsMax) {
            problems.accept(problem);
        } else if (count == problemsMax + 1) {
            problems.accept(new Problem(
                    file,
                    0,
                    "more than " + problemsMax + " problems; the others are not listed",
                    "Mend the first ones, and look whether the file is in the format that it should be in."));
        }
    }
}
