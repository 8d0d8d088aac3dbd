package org.vouch.bot;

/// What a command's end tells the shell.
final class ExitCode {

    /// It was done; also when nobody has recommended what was asked for.
    static final int DONE = 0;

    /// Something broke that the person cannot mend by typing something else.
    static final int FAILED = 1;

    /// The command was not understood.
    static final int USAGE = 2;

    /// The config cannot be used, or the knowledge has problems and `--strict` was given.
    static final int PROBLEMS = 3;

    /// Another Vouch process is writing the index, or running on the same ledger.
    static final int BUSY = 4;

    private ExitCode() {}
}
