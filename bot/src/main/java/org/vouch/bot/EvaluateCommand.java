package org.vouch.bot;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Holds the place of the evaluation, which is a program of its own that is not shipped: the launcher starts it.
@Command(
        name = "evaluate",
        description = "Measure quality, speed and scale (in a clone of the source).",
        footer = {"", "Example:", "  ./vouch evaluate --help"})
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(hidden = true)
    private List<String> rest = List.of();

    @Override
    public Integer call() {
        throw new CommandFailure(
                ExitCode.USAGE,
                "The evaluation is not part of this installation. In a clone of the source: ./vouch evaluate "
                        + String.join(" ", rest));
    }
}
