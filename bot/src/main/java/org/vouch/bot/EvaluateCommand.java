package org.vouch.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// Holds the place of the evaluation, which is a program of its own that is not shipped: the launcher starts it.
@Command(
        mixinStandardHelpOptions = true,
        name = "evaluate",
        description = "Measure quality, speed and scale (in a clone of the source).",
        footer = {"", "Example:", "  ./vouch evaluate --help"})
final class EvaluateCommand implements Callable<Integer> {

    @Unmatched
    private List<String> rest = new ArrayList<>();

    @Override
    public Integer call() {
        throw new CommandFailure(
                ExitCode.USAGE,
                "The evaluation is not part of this installation. In a clone of the source: ./vouch evaluate "
                        + String.join(" ", rest));
    }
}
