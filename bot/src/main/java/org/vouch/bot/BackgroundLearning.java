package org.vouch.bot;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.settings.Learning;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.BuildReport;
import org.vouch.indexer.BuildStoppedException;
import org.vouch.indexer.Progress;
import org.vouch.indexer.index.ShelfBusyException;
import org.vouch.indexer.recommendation.CommunityId;

/// Brings what was heard into the index when its exchange is over, while others search. The road is that of every
/// build, so whatever else changed in the knowledge folder comes along.
final class BackgroundLearning implements AutoCloseable {

    /// However busy a chat is, it is learned after that.
    static final Duration TALK_MAX = Duration.ofHours(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration STOP_MAX = Duration.ofSeconds(2);
    private static final Logger log = LoggerFactory.getLogger(BackgroundLearning.class);

    private final OpenTalk talk;
    private final Building building;
    private final Supplier<Settings> settings;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread worker = Thread.ofPlatform().name("learning").daemon().unstarted(this::follow);
    private Instant notBefore = Instant.MIN;
    private @Nullable Map<CommunityId, Learning> inForce;

    /// Brings the index up to date.
    interface Building {

        /// @param stopped whether to give up; then the index stays as it was
        /// @throws BuildStoppedException when it gave up
        BuildReport run(Progress progress, BooleanSupplier stopped) throws IOException, ShelfBusyException;
    }

    /// @param talk that is not learned yet
    BackgroundLearning(OpenTalk talk, Building building, Supplier<Settings> settings, Clock clock) {
        this.talk = talk;
        this.building = building;
        this.settings = settings;
        this.clock = clock;
    }

    /// Begins, and goes on until this is closed.
    void start() {
        worker.start();
    }

    private void follow() {
        try {
            do {
                look();
            } while (!stopping.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Learns, if it is time to.
    void look() {
        Instant now = clock.instant();
        Map<CommunityId, Learning> wanted = wanted();
        Duration quiet = Duration.ofMinutes(settings.get().conversation().learnQuietMinutes());
        boolean due = !wanted.equals(inForce) || talk.isDue(now, quiet, TALK_MAX);
        if (due && !now.isBefore(notBefore)) {
            learn(now, wanted);
        }
    }

    /// What becomes of what is heard: when an admin changes that, it holds for what was heard before as well.
    private Map<CommunityId, Learning> wanted() {
        Map<CommunityId, Learning> wanted = new TreeMap<>();
        settings.get().communities().forEach((id, community) -> wanted.put(id, community.learning()));
        return wanted;
    }

    private void learn(Instant now, Map<CommunityId, Learning> wanted) {
        try {
            BuildReport report = building.run(Progress.SILENT, () -> stopping.getCount() == 0);
            inForce = wanted;
            talk.learned(now);
            if (report.written()) {
                log.info("Learned what was heard: {} recommendations now", report.recommendations());
            }
        } catch (BuildStoppedException e) {
            log.debug("Learning was stopped; the next start learns");
        } catch (ShelfBusyException e) {
            postpone(now, "somebody else is writing the index");
        } catch (IOException | RuntimeException e) {
            // Its message may quote what was said.
            postpone(now, e.getClass().getSimpleName());
        }
    }

    private void postpone(Instant now, String why) {
        notBefore = now.plus(AFTER_FAILURE);
        log.warn("What was heard is learned in a minute: {}", why);
    }

    /// Stops within [#STOP_MAX]; what was heard is learned at the next start.
    @Override
    public void close() {
        stopping.countDown();
        try {
            if (worker.isAlive() && !worker.join(STOP_MAX)) {
                log.warn("Learning did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
