package org.vouch.indexer.knowledge;

import java.util.function.Consumer;
import org.vouch.indexer.recommendation.Approval;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Transcript;

/// Passes everything on, but of the problems only as many as `problems` lets through.
record LimitedProblems(Contents contents, Consumer<Problem> problems) implements Contents {

    @Override
    public void card(Card card) {
        contents.card(card);
    }

    @Override
    public void transcript(Transcript transcript) {
        contents.transcript(transcript);
    }

    @Override
    public void correction(Correction correction) {
        contents.correction(correction);
    }

    @Override
    public void approval(Approval approval) {
        contents.approval(approval);
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }
}
