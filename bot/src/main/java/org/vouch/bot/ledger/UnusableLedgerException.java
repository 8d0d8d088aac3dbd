package org.vouch.bot.ledger;

import org.vouch.indexer.recommendation.Problem;

/// The ledger cannot be opened, and a person can mend that. The file was left as it was found.
public final class UnusableLedgerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnusableLedgerException(String ledger, String what, String fix) {
        this(new Problem(ledger, 0, what, fix));
    }

    private UnusableLedgerException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /// What is wrong with the ledger and how to mend it.
    public Problem problem() {
        return problem;
    }
}
