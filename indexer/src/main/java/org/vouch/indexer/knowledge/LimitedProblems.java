package org.vouch.indexer.knowledge;

import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Transcript;

/// Passes everything on, but of one file's problems only the first: a file of another kind that was merely renamed has
/// as many mistakes as lines.
final class LimitedProblems implements Contents {

    private final KnowledgeFile file;
    private final Contents contents;
    private final int problemsMax;
    private int problems;

    /// @param problemsMax passed on before one last problem says that there are more
    LimitedProblems(KnowledgeFile file, Contents contents, int problemsMax) {
        this.file = file;
        this.contents = contents;
        this.problemsMax = problemsMax;
    }

    @Override
    public void card(Card card) {
        contents.card(card);
    }

    @Override
    public void transcript(Transcript transcript) {
        contents.transcript(transcript);
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        if (problems <= problemsMax) {
            contents.problem(problem);
        } else if (problems == problemsMax + 1) {
            contents.problem(new Problem(
                    file.name(),
                    0,
                    "more than " + problemsMax + " problems; the others are not listed",
                    "Mend the first ones, and look whether the file is in the format that its name says."));
        }
    }
}
