package org.vouch.bot;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.ledger.UnusableLedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        mixinStandardHelpOptions = true,
        name = "chat",
        description = "Try the bot in a group on this console: several named people type, the bot listens and answers.",
        footer = {
            "",
            "Type a line a message:",
            "  Ana: can anyone recommend a penetration tester?",
            "  Ben: @Ana ask me tomorrow",
            "  @vouch backup for a small clinic",
            "  /ask swimming lessons      /help      /quit",
            "",
            "Examples:",
            "  ./vouch chat",
            "  ./vouch chat --silences --community harbour-parents"
        })
final class ChatCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final Places places;

    @Option(names = "--community", paramLabel = "ID", description = "Whose chat it is.")
    private @Nullable String community;

    @Option(names = "--silences", description = "Show why the bot is quiet.")
    private boolean silences;

    ChatCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException, UnusableLedgerException {
        try (Workplace workplace = context.open(places)) {
            new ConsoleSession(context, workplace, community, silences).run();
            return ExitCode.DONE;
        }
    }
}
