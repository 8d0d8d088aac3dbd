package org.vouch.bot;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildReport;
import org.vouch.indexer.Progress;
import org.vouch.indexer.UpdateMeanings;
import org.vouch.indexer.index.NoIndexException;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.recommendation.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        mixinStandardHelpOptions = true,
        name = "index",
        description = "Read the knowledge folder and bring the index up to date. Lists every problem that it finds.",
        footer = {
            "",
            "Examples:",
            "  ./vouch index",
            "  ./vouch index --check --strict    for a curator before publishing",
            "  ./vouch index --check --json      the same for a program",
            "  ./vouch index --rebuild"
        })
final class IndexCommand implements Callable<Integer> {

    private final CommandContext context;

    @Mixin
    private final Places places;

    @Option(names = "--check", description = "Read and report, write nothing.")
    private boolean check;

    @Option(names = "--rebuild", description = "Read every file again, changed or not.")
    private boolean rebuild;

    @Option(names = "--json", description = "With --check: one JSON object a file, in place of the table.")
    private boolean json;

    @Option(names = "--strict", description = "End with exit code 3 when there is a problem.")
    private boolean strict;

    IndexCommand(CommandContext context) {
        this.context = context;
        this.places = context.places();
    }

    @Override
    public Integer call() throws IOException {
        if (json && !check) {
            throw new CommandFailure(ExitCode.USAGE, "--json goes with --check; write ./vouch index --check --json.");
        }
        try (Workplace workplace = context.open(places)) {
            BuildIndex builder = check ? workplace.checker() : workplace.builder();
            String knowledge = workplace.knowledge().getFileName() + "/";
            Progress progress = new BuildProgress(context.terminal(), (check ? "Checking " : "Indexing ") + knowledge);
            BuildReport report = check ? builder.check(progress) : builder.run(rebuild, progress);
            if (!check) {
                tellMeanings(workplace, progress);
            }
            List<Problem> problems = problems(report, workplace);
            if (json) {
                FileJson lines = new FileJson();
                report.reports().forEach(file -> context.terminal().say(lines.of(file)));
            } else {
                print(report, problems);
            }
            context.terminal().out().flush();
            return strict && !problems.isEmpty() ? ExitCode.PROBLEMS : ExitCode.DONE;
        } catch (ShelfBusyException e) {
            throw new CommandFailure(ExitCode.BUSY, e.getMessage());
        }
    }

    private static void tellMeanings(Workplace workplace, Progress progress) throws IOException, ShelfBusyException {
        @Nullable UpdateMeanings update = workplace.meaningsUpdate();
        if (update != null) {
            try {
                update.run(progress, () -> false);
            } catch (NoIndexException e) {
                // Without an index nothing has a meaning; why there is none, the report says.
            }
        }
    }

    private void print(BuildReport report, List<Problem> problems) {
        if (check) {
            FileTable.lines(report.reports()).forEach(context.terminal()::say);
        }
        problems.forEach(problem -> context.terminal().say(problem.toString()));
        context.terminal().say(summary(report, problems.size()));
    }

    private static List<Problem> problems(BuildReport report, Workplace workplace) {
        return Stream.concat(workplace.synonyms().problems().stream(), report.problems().stream())
                .toList();
    }

    private String summary(BuildReport report, int problems) {
        String changes = check
                ? "nothing was written"
                : report.written() ? report.read() + " read, " + report.removed() + " removed" : "nothing has changed";
        return String.format(
                "%d recommendations in %d exchanges from %d files (%s); %s",
                report.recommendations(),
                report.exchanges(),
                report.files().size(),
                changes,
                problems == 1 ? "1 problem" : problems == 0 ? "no problems" : problems + " problems");
    }
}
