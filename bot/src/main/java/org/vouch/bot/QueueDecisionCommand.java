package org.vouch.bot;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Approves what waits, or rejects it.
@Command(mixinStandardHelpOptions = true)
final class QueueDecisionCommand implements Callable<Integer> {

    private final CommandContext context;
    private final boolean given;

    @Mixin
    private final Places places;

    @Option(names = "--community", paramLabel = "ID", description = "Whose queue it is. Default: those of all.")
    private @Nullable String community;

    @Parameters(paramLabel = "ID|all", description = "What waits, by the id that ./vouch queue shows, or all of it.")
    private String request = "";

    /// @param given whether to approve
    QueueDecisionCommand(CommandContext context, boolean given) {
        this.context = context;
        this.places = context.places();
        this.given = given;
    }

    @Override
    public Integer call() throws IOException {
        try (Workplace workplace = context.open(places)) {
            int decided = new QueueSite(workplace, context.terminal(), community).decide(request, given);
            if (decided == 0 && !request.equals(QueueSite.ALL)) {
                throw new CommandFailure(
                        ExitCode.USAGE, "Nothing of that id waits for approval. ./vouch queue shows what does.");
            }
            context.terminal()
                    .say(decided + (decided == 1 ? " exchange " : " exchanges ") + (given ? "approved" : "rejected"));
            context.terminal().out().flush();
            return ExitCode.DONE;
        }
    }
}
