package org.vouch.bot;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Problem;

/// Ends a command with a message for the person and an exit code; no stack trace is shown.
final class CommandFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    CommandFailure(int exitCode, @Nullable String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /// The config cannot be used: all that is wrong with it.
    static CommandFailure config(List<Problem> problems) {
        return new CommandFailure(
                ExitCode.PROBLEMS, problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    int exitCode() {
        return exitCode;
    }
}
