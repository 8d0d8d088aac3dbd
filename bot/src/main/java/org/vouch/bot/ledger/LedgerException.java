package org.vouch.bot.ledger;

/// The ledger could not be read or written. Nothing of the transaction was stored. For the log; holds no text of
/// messages.
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerException(String message) {
        super(message);
    }

    LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
