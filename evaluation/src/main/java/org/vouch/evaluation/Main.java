package org.vouch.evaluation;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `evaluate`: writes what Vouch finds in labelled data, one subcommand a task.
@Command(
        name = "evaluate",
        description = "Writes what Vouch finds in labelled data, as files that a scorer reads.",
        mixinStandardHelpOptions = true,
        subcommands = {Rank.class, Detect.class, Suggest.class},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the file is written", "1:a file cannot be read or written", "2:the command is not understood"
        })
public final class Main {

    /// Runs one command.
    ///
    /// @return the exit code
    public static int run(String... arguments) {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((error, command, _) -> explained(error, command))
                .execute(arguments);
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int explained(Exception error, CommandLine command) throws Exception {
        if (error instanceof UnusableFile unusable) {
            command.getErr().println(unusable.problem());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw error;
    }
}
