package org.vouch.bot;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.health.Checkup;
import org.vouch.bot.health.HealthDoor;
import org.vouch.bot.health.Meters;
import org.vouch.bot.health.Vitals;
import org.vouch.bot.health.WatchedRoom;
import org.vouch.bot.ledger.LedgerTimes;
import org.vouch.bot.settings.Settings;

/// Watches over the bot in Telegram, for programs that ask how it is.
final class HealthWatch {

    /// After a poll was to end, until the next one must have been answered: two that fail in between, with the waits
    /// after them.
    private static final Duration POLL_LATE = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(HealthWatch.class);

    private final int port;
    private final Checkup checkup;
    private final Meters meters;

    HealthWatch(Settings settings, Clock clock) {
        Duration pollTimeout = Duration.ofSeconds(settings.telegram().pollTimeoutSeconds());
        this.port = settings.health().port();
        this.checkup = new Checkup(pollTimeout.plus(POLL_LATE), clock);
        this.meters = new Meters(checkup, silences());
    }

    LedgerTimes ledger() {
        return meters;
    }

    ChatRoom room(ChatRoom room) {
        return new WatchedRoom(room, meters);
    }

    /// Lets programs ask; null when the admin wants no port opened.
    ///
    /// @throws CommandFailure when the port cannot be had
    @Nullable
    HealthDoor open(Supplier<Vitals> vitals) {
        if (port == 0) {
            return null;
        }
        try {
            HealthDoor door = new HealthDoor(port, vitals, checkup, meters);
            log.info("Health and metrics are told at http:/{}/health and /metrics", door.address());
            return door;
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.PROBLEMS,
                    "health.port " + port + " cannot be used (" + e.getMessage()
                            + "). Stop what uses it, or choose another in config/vouch.yaml; 0 opens none.");
        }
    }

    private static List<String> silences() {
        return Stream.concat(Stream.of(Why.values()).map(Why::name), Stream.of(Intake.FAILED))
                .toList();
    }
}
