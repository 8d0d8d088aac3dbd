package org.vouch.evaluation.load;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Starts the bot, lets a crowd talk to it, and stops it again.
public final class LoadRun {

    private static final long START_SECONDS_MAX = 300;
    private static final long DRAIN_SECONDS_MAX = 900;
    private static final long ANSWER_SECONDS_MAX = 5;
    private static final double NANOSECONDS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Plan plan;
    private final Backlog backlog = new Backlog();
    private final Replies replies = new Replies();
    private final Limits limits = new Limits();
    private final Crowd crowd;

    private LoadRun(Plan plan, Clock clock) {
        this.plan = plan;
        this.crowd = new Crowd(plan, backlog, replies, clock);
    }

    /// @throws IOException when the bot does not come up or does not keep up, with what it said
    public static LoadFigures of(Plan plan, Clock clock) throws IOException, InterruptedException {
        return new LoadRun(plan, clock).run();
    }

    private LoadFigures run() throws IOException, InterruptedException {
        try (ApiServer server = new ApiServer(backlog, replies, limits);
                BotProcess bot = BotProcess.start(plan, server.url())) {
            awaitBot(bot);
            crowd.talk(seconds(plan.warmUp()), false);
            awaitNothingWaits(bot);
            int _ = backlog.most();
            Processors before = Processors.now(bot.id());
            List<Long> megabytes = talkAndWatch(bot);
            int waitedMost = backlog.most();
            long said = System.nanoTime();
            awaitNothingWaits(bot);
            double drain = (System.nanoTime() - said) / NANOSECONDS_PER_SECOND;
            Processors during = Processors.now(bot.id()).since(before);
            replies.awaitExpected(ANSWER_SECONDS_MAX);
            double stop = bot.stop();
            return new LoadFigures(
                    crowd.updates(),
                    waitedMost,
                    drain,
                    replies.expected(),
                    replies.milliseconds(),
                    replies.all(),
                    replies.more(),
                    replies.outOfOrder(),
                    limits.refused(),
                    megabytes,
                    during,
                    stop,
                    LedgerCheck.of(bot.ledger()));
        }
    }

    /// It reads its knowledge first; the first words in a group are heard when it is there.
    private void awaitBot(BotProcess bot) throws IOException, InterruptedException {
        crowd.talk(1.0 / plan.messagesPerSecond(), false);
        if (!backlog.awaitNone(START_SECONDS_MAX)) {
            throw new IOException("the bot does not listen: " + bot.log());
        }
    }

    private void awaitNothingWaits(BotProcess bot) throws IOException, InterruptedException {
        if (!backlog.awaitNone(DRAIN_SECONDS_MAX)) {
            throw new IOException("the bot does not keep up: " + bot.log());
        }
    }

    private List<Long> talkAndWatch(BotProcess bot) throws IOException, InterruptedException {
        List<Long> megabytes = new ArrayList<>();
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
            var _ = watch.scheduleAtFixedRate(() -> megabytes.add(resident(bot)), 0, 1, TimeUnit.SECONDS);
            crowd.talk(seconds(plan.length()), true);
            watch.shutdownNow();
        }
        return megabytes;
    }

    private static long resident(BotProcess bot) {
        try {
            return bot.residentMegabytes();
        } catch (IOException e) {
            return 0;
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
