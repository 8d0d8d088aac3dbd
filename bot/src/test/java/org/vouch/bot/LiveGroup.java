package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.LedgerRows;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.telegram.FakeBotApi;
import org.vouch.bot.telegram.TelegramRig;
import org.vouch.bot.telegram.TelegramRoom;
import org.vouch.bot.telegram.Updates;

/// The bot in a Telegram group with all that it has but a search: the room in front of a fake server, the conversation,
/// and a ledger on disk. It can be stopped, and started again later.
@NullMarked
final class LiveGroup implements AutoCloseable {

    static final long GROUP = TelegramRig.GROUP;

    private static final int PATIENCE_SECONDS = 20;

    final FakeBotApi api = new FakeBotApi();
    final LateClock clock = new LateClock(Instant.ofEpochSecond(Updates.NOON));
    private final Path ledgerFile;
    private final Duration answerTimeout;
    private final UnaryOperator<Settings> settings;
    private Run run;

    /// One start of the bot.
    private record Run(TelegramRoom room, Ledger ledger, Presence presence, Thread thread) {}

    LiveGroup(Path folder) throws UnusableLedgerException {
        this(folder, Duration.ofSeconds(PATIENCE_SECONDS));
    }

    /// Starts the bot.
    ///
    /// @param answerTimeout how long it waits for an answer to what it says
    LiveGroup(Path folder, Duration answerTimeout) throws UnusableLedgerException {
        this(folder, answerTimeout, Settings::withoutDelay);
    }

    /// Starts the bot.
    ///
    /// @param settings what is other than as shipped
    LiveGroup(Path folder, Duration answerTimeout, UnaryOperator<Settings> settings) throws UnusableLedgerException {
        this.settings = settings;
        this.ledgerFile = folder.resolve("ledger.db");
        this.answerTimeout = answerTimeout;
        this.run = begin(api.url());
    }

    /// Starts it again, after it was stopped.
    void start() throws UnusableLedgerException {
        start(api.url());
    }

    void start(URI server) throws UnusableLedgerException {
        run = begin(server);
    }

    private Run begin(URI server) throws UnusableLedgerException {
        Ledger ledger = Ledger.open(ledgerFile, clock);
        TelegramRoom room = TelegramRig.room(server, answerTimeout);
        Presence presence = presence(room, ledger);
        return new Run(room, ledger, presence, Thread.ofVirtual().start(presence::run));
    }

    private Presence presence(TelegramRoom room, Ledger ledger) {
        Speaker speaker = new Speaker(ledger, Mode.OPEN, settings, clock);
        return new Presence(
                room,
                speaker.conversation,
                ledger,
                new Pace(Pace.Limits.NONE),
                new DeliveryLimits(5, Duration.ofMinutes(10)),
                clock);
    }

    /// Somebody asks the bot, which always answers.
    ///
    /// @return the message's id
    String ask() {
        return api.say(GROUP, "Ana", "/ask a zeppelin painter in Ostwick");
    }

    TelegramRoom room() {
        return run.room();
    }

    Ledger ledger() {
        return run.ledger();
    }

    /// Waits until everything was heard and nothing is owed, and stops the bot.
    void finish() throws InterruptedException {
        assertThat(api.updates().awaitNone(PATIENCE_SECONDS)).isTrue();
        run.room().close();
        run.thread().join();
        stop();
    }

    /// Stops the bot wherever it is, politely.
    void stop() throws InterruptedException {
        run.presence().close();
        run.thread().join();
        run.ledger().close();
    }

    /// Replies to a message of the group that stand there.
    List<String> replies(String messageId) {
        return api.sent(GROUP).stream()
                .filter(sent -> sent.replyTo().equals(messageId))
                .map(sent -> sent.text())
                .toList();
    }

    /// What the ledger says of a message: that it was silent and why, or what became of the reply. Once the bot is
    /// stopped.
    String outcome(String messageId) throws SQLException {
        return rows("SELECT coalesce(outbox.state, seen.silence), coalesce(outbox.why, seen.reason) FROM seen"
                        + " LEFT JOIN outbox ON outbox.number = seen.number WHERE seen.message = '" + messageId + "'")
                .stream()
                .collect(Collectors.joining(" and "));
    }

    List<String> rows(String sql) throws SQLException {
        return LedgerRows.select(ledgerFile, sql);
    }

    /// One visible effect, and its record; or none, and the reason.
    void assertAnsweredOrExplained(String messageId) throws SQLException {
        String outcome = outcome(messageId);
        switch (replies(messageId).size()) {
            case 0 -> assertThat(outcome).matches("(unknown|refused|given_up|[A-Z_]+) \\| \\S.*");
            case 1 -> assertThat(outcome).matches("delivered \\| |unknown \\| \\S.*");
            default -> throw new AssertionError("said twice: " + replies(messageId));
        }
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        api.close();
        assertThat(api.violations()).isEmpty();
    }

    /// A clock that goes on, later than it is by as much as it is told.
    static final class LateClock extends Clock {

        private volatile Clock clock;

        LateClock(Instant now) {
            clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), now));
        }

        void advance(Duration time) {
            clock = Clock.offset(clock, time);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock.withZone(zone);
        }
    }
}
