package org.vouch.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.Replay.Outcome;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.SuggestionKey;
import org.vouch.indexer.suggestion.Suggestions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        mixinStandardHelpOptions = true,
        name = "replay",
        description = {
            "Show when the bot would have spoken in a past chat, and how well by threshold.",
            "It knows at each moment what was said before it, and what the community knew; no text of a message is shown."
        },
        footer = {
            "",
            "Examples:",
            "  ./vouch replay chat.txt",
            "  ./vouch replay result.json --community cio-circle --mode ask-first --threshold 0.7"
        })
final class ReplayCommand implements Callable<Integer> {

    private static final List<Double> THRESHOLDS = List.of(0.5, 0.6, 0.7, 0.8, 0.9, 0.95);

    private final CommandContext context;

    @Mixin
    private final Places places;

    @Parameters(paramLabel = "EXPORT", description = "A chat as its app exported it: a file or a folder.")
    private Path export = Path.of("");

    @Option(
            names = "--community",
            paramLabel = "ID",
            description =
                    "Whose chat it is. Default: the community in whose folder it lies, the default_community of the"
                            + " settings, or the only one there is.")
    private @Nullable String community;

    @Option(names = "--mode", paramLabel = "MODE", description = "shadow, quiet, ask-first or open. Default: open.")
    private String mode = Mode.OPEN.word();

    @Option(
            names = "--threshold",
            paramLabel = "SCORE",
            description = "From which score on the moments are shown. Default: as in the settings.")
    private @Nullable Double threshold;

    ReplayCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException, UnusableLedgerException, ShelfBusyException, NoIndexException {
        if (!Files.exists(export)) {
            throw new CommandFailure(ExitCode.USAGE, "There is no " + export + ".");
        }
        if (threshold != null && (threshold < 0 || threshold > 1)) {
            throw new CommandFailure(ExitCode.USAGE, "A threshold is from 0 to 1, for example 0.8.");
        }
        Mode asked = Mode.of(mode)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE, "There is no mode '" + mode + "'. There is: " + Mode.words()));
        try (Workplace workplace = context.open(places)) {
            CommunityId id = new CommunityChoice(community, workplace.settings()).of(export, workplace.knowledge());
            replay(workplace, id, asked);
        }
        return ExitCode.DONE;
    }

    private void replay(Workplace workplace, CommunityId id, Mode asked)
            throws IOException, UnusableLedgerException, ShelfBusyException, NoIndexException {
        try (ReplaySite site = new ReplaySite(workplace, id, export)) {
            List<Message> messages = site.messages();
            Terminal terminal = context.terminal();
            Map<String, Set<SuggestionKey>> vouched =
                    site.understand(new BuildProgress(terminal, "Understanding " + export.getFileName()));
            Settings settings = workplace.settings();
            try (LiveSearch search = site.search()) {
                Replay replay = new Replay(workplace.commandRequests(), Suggestions.english(), search, vouched);
                double shown = threshold == null ? settings.conversation().requestScoreMin() : threshold;
                Map<Double, Outcome> byThreshold = new TreeMap<>();
                terminal.note("Replaying " + messages.size() + " messages by threshold …");
                for (double from : thresholds(shown)) {
                    Settings at = settings.with(settings.conversation().withRequestScoreMin(from));
                    byThreshold.put(
                            from,
                            replay.through(
                                    messages, id, asked, at, workplace.phrases().book()));
                }
                print(new ReplayPage(messages, vouched.values()), byThreshold, shown);
            }
        }
    }

    private static Set<Double> thresholds(double shown) {
        Set<Double> thresholds = new TreeSet<>(THRESHOLDS);
        thresholds.add(shown);
        return thresholds;
    }

    private void print(ReplayPage page, Map<Double, Outcome> byThreshold, double shown) {
        Terminal terminal = context.terminal();
        Outcome wanted = byThreshold.getOrDefault(shown, new Outcome(List.of(), Map.of()));
        page.moments(wanted, shown).forEach(terminal::say);
        page.table(byThreshold).forEach(terminal::say);
        terminal.out().flush();
    }
}
