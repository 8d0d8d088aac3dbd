package org.vouch.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.load.LedgerCheck;
import org.vouch.evaluation.load.LoadFigures;
import org.vouch.evaluation.load.LoadRun;
import org.vouch.evaluation.load.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `load`: the bot, a real process, in many busy groups of a Bot API server that enforces Telegram's limits.
@Command(
        name = "load",
        description = "Measures how the bot bears many busy groups: a Bot API server on loopback sends what is said and"
                + " enforces Telegram's limits. Linux only.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing was lost, doubled, out of order or quicker than Telegram bears, and every target was met",
            "1:something was, a target was missed, or the bot failed"
        })
final class Load implements Callable<Integer> {

    private static final double MILLISECONDS_MAX = 500;
    private static final double STOP_SECONDS_MAX = 5;

    /// Of memory that is no heap: code, threads, and the sentence encoder.
    private static final int OTHER_MEGABYTES_MAX = 256;

    @Option(names = "--groups", paramLabel = "N", defaultValue = "100", description = "Default: ${DEFAULT-VALUE}.")
    private int groups;

    @Option(
            names = "--messages-per-second",
            paramLabel = "N",
            defaultValue = "2000",
            description = "In all groups together. Default: ${DEFAULT-VALUE}.")
    private int messagesPerSecond;

    @Option(
            names = "--requests-per-second",
            paramLabel = "N",
            defaultValue = "15",
            description = "How many of them surely ask. Default: ${DEFAULT-VALUE}.")
    private int requestsPerSecond;

    @Option(
            names = "--pressed-groups",
            paramLabel = "N",
            defaultValue = "5",
            description = "Further groups in which the bot is asked once a second. Default: ${DEFAULT-VALUE}.")
    private int pressedGroups;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "20",
            description = "Of the same talk before that. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(
            names = "--heap",
            paramLabel = "MEGABYTES",
            defaultValue = "512",
            description = "That the bot may use. Default: ${DEFAULT-VALUE}.")
    private int heap;

    @Option(
            names = "--learn",
            description = "Let the bot keep what is said, in a copy of the knowledge folder. Default: it does not.")
    private boolean learn;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--keep", paramLabel = "FOLDER", description = "Keep the bot's log and ledger there.")
    private @Nullable Path keep;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = keep == null ? Files.createTempDirectory("vouch-load") : Files.createDirectories(keep);
        try {
            Plan plan = new Plan(
                    groups,
                    messagesPerSecond,
                    requestsPerSecond,
                    pressedGroups,
                    Duration.ofSeconds(warmUp),
                    Duration.ofSeconds(seconds),
                    heap,
                    seed,
                    knowledge(folder),
                    learn,
                    folder);
            LoadFigures figures = LoadRun.of(plan, Clock.systemUTC());
            print(figures);
            return isRight(figures) ? 0 : 1;
        } finally {
            if (keep == null) {
                Folders.delete(folder);
            }
        }
    }

    private Path knowledge(Path folder) throws IOException {
        Path sample =
                Path.of(System.getProperty("vouch.home", "")).toAbsolutePath().resolve("knowledge");
        if (!learn) {
            return sample;
        }
        Path copy = folder.resolve("knowledge");
        Folders.copy(sample, copy);
        return copy;
    }

    private boolean isRight(LoadFigures figures) {
        LedgerCheck ledger = figures.ledger();
        return ledger.events() == figures.said()
                && ledger.outOfOrder() == 0
                && figures.outOfOrder() == 0
                && figures.more() == 0
                && figures.refused() == 0
                && figures.milliseconds().size() == figures.asked()
                && isQuick(figures)
                && isBounded(figures)
                && isStoppedSoon(figures);
    }

    private static boolean isQuick(LoadFigures figures) {
        return figures.milliseconds(99) < MILLISECONDS_MAX;
    }

    private boolean isBounded(LoadFigures figures) {
        return memory(figures).getMax() <= heap + OTHER_MEGABYTES_MAX;
    }

    private static boolean isStoppedSoon(LoadFigures figures) {
        return figures.stopSeconds() < STOP_SECONDS_MAX;
    }

    private static LongSummaryStatistics memory(LoadFigures figures) {
        return figures.megabytes().stream().mapToLong(Long::longValue).summaryStatistics();
    }

    private void print(LoadFigures figures) {
        PrintWriter to = spec.commandLine().getOut();
        LedgerCheck ledger = figures.ledger();
        double botSeconds = figures.processors().botSeconds();
        to.printf(
                "Java %s, %d cores, seed %d: %,d messages a second in %d groups for %d s%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                seed,
                messagesPerSecond,
                groups,
                seconds);
        to.printf(
                "machine         idle %.0f %%; the bot took %.1f s of processor time, %.2f ms a message%n",
                figures.processors().idlePercent(),
                botSeconds,
                botSeconds * 1000 / ((double) messagesPerSecond * seconds));
        to.printf(
                "kept up         at most %,d messages waited; all were handled %.1f s after the last%n",
                figures.waitedMost(), figures.drainSeconds());
        to.printf(
                "sure requests   %,d of %,d answered; from poll to send p50 %.0f ms, p99 %.0f ms, longest %.0f ms (%s)%n",
                figures.milliseconds().size(),
                figures.asked(),
                figures.milliseconds(50),
                figures.milliseconds(99),
                figures.milliseconds(100),
                verdict(isQuick(figures), "p99 under 500 ms"));
        to.printf(
                "order           %d replies and %d records out of order%n", figures.outOfOrder(), ledger.outOfOrder());
        to.printf(
                "ledger          %,d of %,d events, each once; %d replies owed, %d unknown, %d refused, %d given up%n",
                ledger.events(), figures.said(), ledger.owed(), ledger.unknown(), ledger.refused(), ledger.givenUp());
        to.printf(
                "limits          %,d replies, none twice but %d; %d came quicker than Telegram bears%n",
                figures.replies(), figures.more(), figures.refused());
        to.printf(
                "memory          %d MB when it began, %d MB at the most, heap of %d MB (%s)%n",
                figures.megabytes().getFirst(),
                memory(figures).getMax(),
                heap,
                verdict(isBounded(figures), "no more than " + OTHER_MEGABYTES_MAX + " MB above the heap"));
        to.printf("stop            %.1f s (%s)%n", figures.stopSeconds(), verdict(isStoppedSoon(figures), "under 5 s"));
        to.flush();
    }

    private static String verdict(boolean met, String target) {
        return target + (met ? ": met" : ": missed");
    }
}
