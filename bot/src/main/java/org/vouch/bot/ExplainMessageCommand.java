package org.vouch.bot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vouch.indexer.request.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        mixinStandardHelpOptions = true,
        name = "message",
        description = "Show whether a message asks peers for advice, about what, and which words decided.",
        footer = {"", "Example:", "  ./vouch explain message \"any good plumber in Northtown, not Bluefin?\""})
final class ExplainMessageCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final Places places;

    @Parameters(paramLabel = "MESSAGE", arity = "1..*", description = "What somebody says, in plain words.")
    private List<String> words = List.of();

    ExplainMessageCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException {
        String message = String.join(" ", words);
        if (message.isBlank()) {
            throw new CommandFailure(ExitCode.USAGE, "There is no message. Type what somebody says after 'message'.");
        }
        try (Workplace workplace = context.open(places)) {
            double speaks = workplace.settings().conversation().requestScoreMin();
            lines(workplace.requests().read(message), speaks).forEach(context.terminal()::say);
        }
        context.terminal().out().flush();
        return ExitCode.DONE;
    }

    private static List<String> lines(Reading reading, double speaks) {
        List<String> lines = new ArrayList<>();
        lines.add((reading.request() ? "A request" : "No request")
                + String.format(
                        Locale.ROOT,
                        ": %.2f sure (from %.2f on it counts as one, from %.2f on the bot may speak uninvited)",
                        reading.score(),
                        Reading.THRESHOLD,
                        speaks));
        lines.add("  why:     " + reading.reason());
        if (!reading.cues().stream().allMatch(reading.reason()::contains)) {
            ReadingPage.add("  words:   ", reading.cues(), lines);
        }
        lines.addAll(ReadingPage.of(reading));
        return lines;
    }
}
