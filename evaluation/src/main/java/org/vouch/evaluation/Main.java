package org.vouch.evaluation;

import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.vouch.indexer.recommendation.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `evaluate`: writes what Vouch finds in labelled data, one subcommand a task, and measures it beside a peer.
@Command(
        name = "./vouch evaluate",
        description =
                "Writes what Vouch finds in labelled data, as files that a scorer reads; measures how it imports.",
        mixinStandardHelpOptions = true,
        subcommands = {
            Rank.class,
            Detect.class,
            Calibrate.class,
            Link.class,
            Suggest.class,
            Interleave.class,
            Retell.class,
            Understand.class,
            Score.class,
            Speed.class,
            Load.class,
            Import.class,
            Generate.class,
            Find.class,
            Train.class
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file is written",
            "1:a file cannot be read or written, or not all of it",
            "2:the command is not understood"
        })
public final class Main {

    /// Runs one command.
    ///
    /// @return the exit code
    public static int run(String... arguments) {
        return run(new PrintWriter(System.err, true, System.err.charset()), arguments);
    }

    /// The same, with `errors` to print mistakes to.
    static int run(PrintWriter errors, String... arguments) {
        return run(new PrintWriter(System.out, true, System.out.charset()), errors, arguments);
    }

    /// The same, with `out` to print reports to.
    static int run(PrintWriter out, PrintWriter errors, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((error, command, _) -> explained(error, command))
                .execute(arguments);
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int explained(Exception error, CommandLine command) throws Exception {
        Problem problem = switch (error) {
            case UnusableFile unusable -> unusable.problem();
            case FileSystemException failed -> unusable(failed);
            default -> throw error;
        };
        command.getErr().println(problem);
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static Problem unusable(FileSystemException failed) {
        return new Problem(
                Objects.requireNonNullElse(failed.getFile(), "a file"),
                0,
                "it cannot be read or written",
                "See that its folder exists, that it is a file, and that you may use it");
    }
}
