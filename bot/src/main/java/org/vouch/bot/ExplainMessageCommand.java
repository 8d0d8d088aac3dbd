package org.vouch.bot;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.vouch.indexer.request.Constraints;
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
            tell(workplace.requests().read(message));
        }
        return ExitCode.DONE;
    }

    private void tell(Reading reading) {
        Terminal terminal = context.terminal();
        terminal.say((reading.request() ? "A request" : "No request")
                + String.format(
                        Locale.ROOT,
                        ": %.2f sure (from %.2f on it counts as one)",
                        reading.score(),
                        Reading.THRESHOLD));
        terminal.say("  why:     " + reading.reason());
        say(terminal, "words:  ", reading.cues());
        terminal.say("  about:   " + reading.subject());
        Constraints constraints = reading.constraints();
        say(terminal, "where:  ", constraints.places());
        say(terminal, "budget: ", constraints.budgets());
        say(terminal, "size:   ", constraints.sizes());
        say(terminal, "but not:", constraints.excluded());
        terminal.out().flush();
    }

    private static void say(Terminal terminal, String what, List<String> said) {
        if (!said.isEmpty()) {
            terminal.say("  " + what + " " + String.join(", ", said));
        }
    }
}
