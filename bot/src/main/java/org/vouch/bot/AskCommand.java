package org.vouch.bot;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.search.ByMeaning;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.PeerSearch;
import org.vouch.bot.search.Question;
import org.vouch.bot.search.Ranking;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.CommunityId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        mixinStandardHelpOptions = true,
        name = "ask",
        description = "Ask what peers recommended before. Indexes the knowledge folder first when it has changed.",
        footer = {
            "",
            "Examples:",
            "  ./vouch ask \"Can anyone recommend a managed SOC provider for a mid-size hospital?\"",
            "  ./vouch ask --explain \"penetration test\"",
            "  ./vouch ask --json --community harbour-parents \"swimming lessons\""
        })
final class AskCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final Places places;

    @Parameters(paramLabel = "REQUEST", arity = "1..*", description = "What is asked, in plain words.")
    private List<String> words = List.of();

    @Option(names = "--community", paramLabel = "ID", description = "Whose knowledge is asked.")
    private @Nullable String community;

    @Option(names = "--explain", description = "Show how each line came about.")
    private boolean explain;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    AskCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException {
        String request = String.join(" ", words);
        if (request.isBlank()) {
            throw new CommandFailure(ExitCode.USAGE, "There is no request. Type what you want to know after 'ask'.");
        }
        try (Workplace workplace = context.open(places).preparedFor(request);
                Snapshot snapshot = new IndexUpdate(workplace, context.terminal()).snapshot()) {
            print(request, workplace, find(request, workplace, snapshot));
            return ExitCode.DONE;
        }
    }

    private Findings find(String request, Workplace workplace, Snapshot snapshot) throws IOException {
        CommunityId asked = new CommunityChoice(community, workplace.settings()).among(snapshot.communities());
        Instant now = workplace.clock().instant();
        String subject = workplace.commandRequests().read(request).subject();
        try (LiveMeanings meanings = workplace.liveMeanings()) {
            @Nullable ByMeaning byMeaning = meanings == null ? null : meanings.newest();
            Ranking ranking = RankingSettings.of(workplace.settings().search());
            return new PeerSearch(snapshot, byMeaning, ranking).find(new Question(asked, subject, request, now));
        }
    }

    private void print(String request, Workplace workplace, Findings findings) {
        Terminal terminal = context.terminal();
        if (json) {
            terminal.out().println(new AskJson().of(request, findings, explain));
            terminal.out().flush();
        } else {
            Voice voice = new Voice(workplace::settings, workplace.phrases().book());
            Manners manners = ChatManners.of(findings.question().community(), workplace.settings());
            new AskPage(terminal, voice.wording(manners.language())).print(findings, explain);
        }
    }
}
