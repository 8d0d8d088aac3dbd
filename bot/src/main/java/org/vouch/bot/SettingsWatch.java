package org.vouch.bot;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.settings.LiveSettings;
import org.vouch.bot.settings.LiveSettings.Check;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.recommendation.Problem;

/// Takes up edits of the settings while the bot runs, and tells the admin in the log what became of them.
final class SettingsWatch implements AutoCloseable {

    private static final long PERIOD_SECONDS = 2;
    private static final Logger log = LoggerFactory.getLogger(SettingsWatch.class);

    private final Supplier<Check> settings;
    private final Settings atStart;
    private final Thread watching = Thread.ofVirtual().name("settings-watch").unstarted(this::watch);
    private final CountDownLatch closed = new CountDownLatch(1);

    SettingsWatch(LiveSettings settings) {
        this(settings::check, settings.current());
    }

    /// @param settings looks at them once
    /// @param atStart  in force when the bot started
    SettingsWatch(Supplier<Check> settings, Settings atStart) {
        this.settings = settings;
        this.atStart = atStart;
    }

    void start() {
        watching.start();
    }

    private void watch() {
        try {
            while (!closed.await(PERIOD_SECONDS, TimeUnit.SECONDS)) {
                check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Looks once. Whatever goes wrong, the settings of before stay in force and the next look is taken.
    void check() {
        try {
            tell(settings.get());
        } catch (RuntimeException | StackOverflowError e) {
            log.error("The settings could not be looked at; those of before stay in force", e);
        }
    }

    private void tell(Check check) {
        switch (check) {
            case Check.Unchanged() -> {}
            case Check.Applied(Settings now) -> applied(now);
            case Check.Refused(List<Problem> problems) -> {
                log.warn("The edited settings are not used; those of before stay in force:");
                problems.forEach(problem -> log.warn("{}", problem));
            }
        }
    }

    private void applied(Settings now) {
        log.info("The edited settings are in force.");
        boolean restart = !now.knowledge().equals(atStart.knowledge())
                || !now.state().equals(atStart.state())
                || !now.search().synonyms().equals(atStart.search().synonyms())
                || !now.telegram().equals(atStart.telegram());
        if (restart) {
            log.warn("Changes of knowledge, state, synonyms and telegram need a restart of ./vouch run.");
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
