package org.vouch.indexer.knowledge;

import org.vouch.indexer.recommendation.Approval;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Transcript;

/// Takes what a format finds in a file, in the order of the file.
public interface Contents {

    void card(Card card);

    void transcript(Transcript transcript);

    void correction(Correction correction);

    void approval(Approval approval);

    void problem(Problem problem);
}
