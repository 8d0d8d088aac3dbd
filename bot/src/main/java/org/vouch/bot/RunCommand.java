package org.vouch.bot;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.settings.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        mixinStandardHelpOptions = true,
        name = "run",
        description = "Run the bot: in Telegram when a token is configured, otherwise in the console chat.",
        footer = {"", "Examples:", "  ./vouch run", "  VOUCH_TELEGRAM_TOKEN=… ./vouch run"})
final class RunCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final Places places;

    RunCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException, UnusableLedgerException {
        try (Workplace workplace = context.open(places)) {
            workplace.phrases().problems().forEach(problem -> context.terminal().note(problem.toString()));
            switch (workplace.settings().telegram().token()) {
                case Secret.Given(String token) -> new TelegramSession(context, workplace, token).run();
                case Secret.Missing(var problem) -> {
                    context.terminal().note("Telegram is not configured (" + problem.fix() + "): a console chat.");
                    new ConsoleSession(context, workplace, null, null, false).run();
                }
            }
            return ExitCode.DONE;
        }
    }
}
