package org.vouch.bot;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.recommendation.CommunityId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        mixinStandardHelpOptions = true,
        name = "queue",
        description = "Show what was heard live and waits for approval: when, the request, and what peers offered.",
        footer = {"", "Examples:", "  ./vouch queue", "  ./vouch queue approve all --community cio-circle"})
final class QueueCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final Places places;

    @Option(names = "--community", paramLabel = "ID", description = "Whose queue it is. Default: those of all.")
    private @Nullable String community;

    QueueCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException {
        Terminal terminal = context.terminal();
        try (Workplace workplace = context.open(places)) {
            Map<CommunityId, List<ShelfEntry>> held = new QueueSite(workplace, terminal, community).held();
            held.forEach((id, waiting) -> {
                if (!waiting.isEmpty()) {
                    terminal.say(id + ": " + waiting.size() + (waiting.size() == 1 ? " waits" : " wait"));
                    waiting.forEach(one -> QueuePage.of(one).forEach(line -> terminal.say("  " + line)));
                }
            });
            if (held.values().stream().allMatch(List::isEmpty)) {
                terminal.say("Nothing waits for approval.");
            }
            terminal.out().flush();
            return ExitCode.DONE;
        }
    }
}
