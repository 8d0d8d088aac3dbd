package org.vouch.bot.ledger;

import org.vouch.indexer.recommendation.Problem;

/// The ledger cannot be opened, and a person can mend that. The file was left as it was found.
public final class UnusableLedgerException extends Exception {

    /// What stands in the way.
    public enum Kind {
        /// Another process has the ledger open.
        IN_USE,
        /// It cannot be read or written where it is.
        OUT_OF_REACH,
        /// Its content is broken, or is no ledger's.
        DAMAGED,
        /// It belongs to another program, or to a newer Vouch.
        FOREIGN
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    private final transient Problem problem;

    UnusableLedgerException(Kind kind, String ledger, String what, String fix) {
        this(kind, new Problem(ledger, 0, what, fix));
    }

    private UnusableLedgerException(Kind kind, Problem problem) {
        super(problem.toString());
        this.kind = kind;
        this.problem = problem;
    }

    public Kind kind() {
        return kind;
    }

    /// What is wrong with the ledger and how to mend it.
    public Problem problem() {
        return problem;
    }
}
