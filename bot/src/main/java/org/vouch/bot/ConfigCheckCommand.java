package org.vouch.bot;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vouch.bot.settings.Secret;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.indexer.recommendation.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        mixinStandardHelpOptions = true,
        name = "check",
        description = "Read config/vouch.yaml and the synonyms and list every mistake. Ends with 3 when there is one.",
        footer = {"", "Example:", "  ./vouch config check"})
final class ConfigCheckCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final Places places;

    ConfigCheckCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException {
        try (Workplace workplace = context.open(places)) {
            List<Problem> problems = Stream.of(
                            new SettingsFile(places.config(), Map.of()).missingFiles(),
                            workplace.phrases().problems(),
                            workplace.synonyms().problems())
                    .flatMap(List::stream)
                    .toList();
            if (!problems.isEmpty()) {
                throw CommandFailure.config(problems);
            }
            context.terminal().out().println(summary(workplace.settings()));
            context.terminal().out().flush();
            return ExitCode.DONE;
        }
    }

    private static String summary(Settings settings) {
        long chats = settings.communities().values().stream()
                .mapToLong(community -> community.telegramChats().size())
                .sum();
        return String.format(
                "The config is good: %d communities with %d Telegram chats; Telegram is %s.",
                settings.communities().size(),
                chats,
                settings.telegram().token() instanceof Secret.Given ? "configured" : "not configured (no token)");
    }
}
