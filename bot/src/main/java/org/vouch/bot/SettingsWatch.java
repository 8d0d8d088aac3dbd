package org.vouch.bot;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.settings.LiveSettings;
import org.vouch.bot.settings.LiveSettings.Check;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.TelegramSettings;
import org.vouch.indexer.recommendation.Problem;

/// Takes up edits of the settings while the bot runs, and tells the admin in the log what became of them.
final class SettingsWatch implements AutoCloseable {

    private static final long PERIOD_SECONDS = 2;
    private static final Logger log = LoggerFactory.getLogger(SettingsWatch.class);

    /// What is read once, when the bot starts; all else is looked up whenever it is needed.
    private static final List<Key> TAKEN_AT_START = List.of(
            new Key("knowledge", Settings::knowledge),
            new Key("state", Settings::state),
            new Key("encoder", Settings::encoder),
            new Key("search.synonyms", settings -> settings.search().synonyms()),
            new Key("health.port", settings -> settings.health().port()),
            telegram("token", TelegramSettings::token),
            telegram("api", TelegramSettings::api),
            telegram("poll_timeout_seconds", TelegramSettings::pollTimeoutSeconds),
            telegram("messages_per_second_max", TelegramSettings::messagesPerSecondMax),
            telegram("chat_messages_per_minute_max", TelegramSettings::chatMessagesPerMinuteMax),
            telegram("reply_age_minutes_max", TelegramSettings::replyAgeMinutesMax),
            telegram("delivery_attempts_max", TelegramSettings::deliveryAttemptsMax));

    private final Supplier<Check> settings;
    private final Settings atStart;
    private final Thread watching = Thread.ofVirtual().name("settings-watch").unstarted(this::watch);
    private final CountDownLatch closed = new CountDownLatch(1);

    /// A key of the file, and what the settings hold for it.
    private record Key(String name, Function<Settings, Object> value) {}

    SettingsWatch(LiveSettings settings) {
        this(settings::check, settings.current());
    }

    /// @param settings looks at them once
    /// @param atStart  in force when the bot started
    SettingsWatch(Supplier<Check> settings, Settings atStart) {
        this.settings = settings;
        this.atStart = atStart;
    }

    private static Key telegram(String name, Function<TelegramSettings, Object> value) {
        return new Key("telegram." + name, settings -> value.apply(settings.telegram()));
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
        String waiting = TAKEN_AT_START.stream()
                .filter(key -> !key.value().apply(now).equals(key.value().apply(atStart)))
                .map(Key::name)
                .collect(Collectors.joining(", "));
        if (!waiting.isEmpty()) {
            log.warn("Of these edits, those of {} wait for a restart of ./vouch run.", waiting);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
