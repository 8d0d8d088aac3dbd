package org.vouch.bot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.NullMarked;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.ledger.Ledger;

/// A bot in a process of its own, to be killed. Arguments: its folder, and the step to stand still at.
@NullMarked
final class MortalBot {

    static final String LEDGER = "ledger.db";

    /// Every third message is no request.
    private static final int SILENT_EVERY = 3;

    private MortalBot() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Steps steps = new Steps(args[1]);
        DeliveryLimits limits = new DeliveryLimits(100, Duration.ofDays(1));
        Clock clock = Clock.systemUTC();
        try (Ledger ledger = Ledger.open(folder.resolve(LEDGER), clock);
                Presence presence = new Presence(
                        new FileRoom(folder, steps),
                        event -> decide(event, steps),
                        ledger,
                        new Pace(Pace.Limits.NONE),
                        limits,
                        clock)) {
            steps.reach("opened");
            presence.run();
        }
        steps.done();
    }

    /// Whether a message with this id is answered.
    static boolean isAnswered(String messageId) {
        return Integer.parseInt(messageId) % SILENT_EVERY != 0;
    }

    private static Decision decide(ChatEvent event, Steps steps) {
        steps.reach("deciding " + event.eventId());
        String id = ((ChatEvent.MessageHeard) event).place().messageId();
        return isAnswered(id) ? Stage.answered(event) : new Silence(Why.NOT_A_REQUEST, "says hello");
    }
}
