package org.vouch.bot;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.settings.Mode;
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
            "  /press 1                   presses a button of what the bot said last",
            "  >> any of them in Leeds?   replies to what the bot said last",
            "  >> +1 2                    vouches for the second of its suggestions",
            "  > /recommend Acme: fast    replies to what somebody else said last",
            "",
            "What is recommended or warned against here becomes knowledge of the community, as in any chat.",
            "",
            "Examples:",
            "  ./vouch chat",
            "  ./vouch chat --mode open --silences --community harbour-parents"
        })
final class ChatCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final Places places;

    @Option(names = "--community", paramLabel = "ID", description = "Whose chat it is.")
    private @Nullable String community;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "When the bot speaks: shadow, quiet, ask-first or open. Default: as in the settings.")
    private @Nullable String mode;

    @Option(names = "--silences", description = "Show why the bot is quiet.")
    private boolean silences;

    ChatCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException, UnusableLedgerException {
        try (Workplace workplace = context.open(places)) {
            new ConsoleSession(context, workplace, community, mode(), silences).run();
            return ExitCode.DONE;
        }
    }

    private @Nullable Mode mode() {
        return mode == null
                ? null
                : Mode.of(mode)
                        .orElseThrow(() -> new CommandFailure(
                                ExitCode.USAGE, "There is no mode '" + mode + "'. There is: " + Mode.words()));
    }
}
