package org.vouch.bot;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.telegram.TokenRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The command line.
public final class Main {

    /// So that the examples can be copied whole.
    private static final int USAGE_COLUMNS_MIN = 100;

    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        Terminal terminal = Terminal.of(out, err, System.getProperties(), System.getenv());
        CommandContext context = new CommandContext(
                terminal,
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                Path.of(System.getProperty("vouch.home", "")).toAbsolutePath(),
                System.getenv(),
                Clock.systemUTC());
        int exitCode = run(context, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /// Runs one command.
    ///
    /// @return its exit code, as `--help` lists them
    static int run(CommandContext context, String... arguments) {
        CommandLine commands = new CommandLine(new VouchCommand());
        CommandLine config = new CommandLine(new ConfigCommand());
        config.addSubcommand(new ConfigCheckCommand(context));
        CommandLine explain = new CommandLine(new ExplainCommand());
        explain.addSubcommand(new ExplainMessageCommand(context));
        explain.addSubcommand(new ExplainExchangeCommand(context));
        commands.addSubcommand(new AskCommand(context));
        commands.addSubcommand(new IndexCommand(context));
        commands.addSubcommand(new RunCommand(context));
        commands.addSubcommand(new ChatCommand(context));
        commands.addSubcommand(new ReplayCommand(context));
        CommandLine queue = new CommandLine(new QueueCommand(context));
        queue.addSubcommand("approve", new QueueDecisionCommand(context, true));
        queue.addSubcommand("reject", new QueueDecisionCommand(context, false));
        commands.addSubcommand(queue);
        commands.addSubcommand(config);
        commands.addSubcommand(explain);
        commands.addSubcommand(new EvaluateCommand());
        Ansi ansi = context.terminal().colours() ? Ansi.ON : Ansi.OFF;
        commands.setOut(context.terminal().out())
                .setErr(context.terminal().err())
                .setUsageHelpWidth(
                        Math.max(USAGE_COLUMNS_MIN, context.terminal().columns()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, context.terminal()));
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new VouchCommand.Version()));
        return commands.execute(arguments);
    }

    /// Says to the person what went wrong; only what they cannot mend shows where in the program it was.
    private static int failed(Exception failure, Terminal terminal) {
        return switch (failure) {
            case CommandFailure mendable -> said(mendable.getMessage(), mendable.exitCode(), terminal);
            case UnusableLedgerException ledger -> said(ledger.problem().toString(), exitCode(ledger), terminal);
            case FileSystemException file -> said(unusable(file), ExitCode.FAILED, terminal);
            case TokenRefusedException token -> said(token.getMessage(), ExitCode.PROBLEMS, terminal);
            default -> {
                // Not sooner: to set up the log takes a good part of the time of a small command.
                LoggerFactory.getLogger(Main.class).error("The command failed", failure);
                yield ExitCode.FAILED;
            }
        };
    }

    private static String unusable(FileSystemException failure) {
        String why = failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
        return failure.getFile() + ": Vouch cannot use it (" + why
                + "). Check that it is what it should be, a file or a folder, and that Vouch may read and write it.";
    }

    private static int exitCode(UnusableLedgerException ledger) {
        return switch (ledger.kind()) {
            case IN_USE -> ExitCode.BUSY;
            case OUT_OF_REACH, DAMAGED, FOREIGN -> ExitCode.FAILED;
        };
    }

    private static int said(@Nullable String message, int exitCode, Terminal terminal) {
        terminal.note(message == null ? "The command failed." : message);
        return exitCode;
    }
}
